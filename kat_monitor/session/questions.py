"""What people are asked, as data: the fields of gates, attestations and endings.

Owns the names under which answers stand in an event's `fields`, their words and their kind; screens draw from here and
rules read by the same names. Refuses to judge an answer: `gates` and `discharge` do.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from kat_monitor.words import say

Kind = Literal["yes-no", "yes-no-unknown", "choice", "number", "time", "text", "person", "tick"]


class Question(msgspec.Struct, frozen=True):
    """One question. A `time` is ms on the session's clock (negative before the log was opened), a `tick` True."""

    id: str
    text: str
    kind: Kind
    required: bool = True
    choices: tuple[str, ...] = ()
    unit: str = ""


def _unknowable(id: str, text: str) -> Question:
    return Question(id, text, "yes-no-unknown")


SERIOUS = ("no", "yes", say("did not occur"))

GATES: dict[str, tuple[Question, ...]] = {
    "identity": (
        Question("name", say("Name and date of birth said by the patient"), "tick", required=False),
        Question("protocol", say("Protocol read out and agreed"), "tick", required=False),
    ),
    "consent": (Question("signed", say("Consent signed and still wanted today"), "tick", required=False),),
    "screening": (
        _unknowable("new-illness", say("New illness since last time")),
        _unknowable("new-drug", say("New drug or changed dose")),
        _unknowable("alcohol-or-drugs", say("Alcohol or drugs in the last 24 h")),
        _unknowable("chest-pain", say("Chest pain")),
        _unknowable("bladder", say("Bladder symptoms")),
        _unknowable("pregnancy", say("Pregnancy possible")),
        _unknowable("fall", say("Fall or head injury")),
        _unknowable("psychosis-or-mania", say("Psychosis or mania")),
        _unknowable("suicidal-change", say("Change in suicidal thoughts")),
        Question(
            "bp-tablets",
            say("Today's blood-pressure tablets"),
            "choice",
            choices=("taken", say("not taken"), say("not prescribed"), "unknown"),
        ),
        Question("intoxicated", say("Looks intoxicated now"), "yes-no-unknown", required=False),
    ),
    "contraindications": (
        _unknowable("aneurysm", say("Aneurysm or AV malformation (esketamine)")),
        _unknowable("brain-bleed", say("Bleeding in the brain, ever (esketamine)")),
        _unknowable("stroke", say("Stroke")),
        _unknowable("hypersensitivity", say("Hypersensitive to ketamine or esketamine")),
        _unknowable("cardiovascular-event", say("Heart attack or cardiovascular event in the last 6 weeks")),
        _unknowable("hypertension", say("Uncontrolled high blood pressure")),
        _unknowable("heart", say("Unstable angina, heart failure or severe valve disease")),
        _unknowable("rhythm", say("Unstable slow or fast heart rhythm")),
        _unknowable("intracranial-pressure", say("Raised intracranial pressure or head injury")),
        _unknowable("lungs", say("Severe lung disease, COPD included")),
        _unknowable("airway-infection", say("Respiratory infection now (ketamine)")),
        _unknowable("sleep-apnoea", say("Sleep apnoea with BMI of 35 or more")),
        _unknowable("thyroid", say("Overactive thyroid")),
        _unknowable("liver", say("Severe liver disease")),
        _unknowable("bladder", say("Bladder disease or cystitis, now or before")),
        _unknowable("seizures", say("Seizures or epilepsy")),
        _unknowable("glaucoma", say("Glaucoma (ketamine)")),
        _unknowable("porphyria", say("Porphyria (ketamine)")),
        _unknowable("pregnancy", say("Pregnant, breast-feeding or (pre-)eclampsia")),
        _unknowable("psychosis", say("Psychosis ever, or in a parent, sibling or child")),
        _unknowable("mania", say("Mania, now or before")),
        _unknowable("personality", say("Severe personality disorder")),
        _unknowable("suicidal-intent", say("Acute suicidality with intent")),
        _unknowable("substances", say("Active drug or alcohol use, or under 1 year abstinent")),
        _unknowable("interactions", say("Takes opioid, benzodiazepine, stimulant or MAOI")),
        _unknowable("theophylline", say("Takes theophylline or aminophylline")),
    ),
    "intake": (
        Question("food_t", say("Last food"), "time"),
        Question("fluid_t", say("Last drink"), "time"),
        Question("nasal_spray_t", say("Last nasal spray (none: leave empty)"), "time", required=False),
        Question("medication", say("Medicines taken today"), "text", required=False),
        Question("reason", say("Reason for going on after a short fast"), "text", required=False),
    ),
    "intention": (
        Question("intention", say("Intention, in the patient's words"), "text", required=False),
        Question("calming", say("Calming plan"), "text", required=False),
    ),
    "ride": (),
    "equipment": (
        Question("oxygen", say("Oxygen, suction and bag-mask at hand"), "tick", required=False),
        Question("cuff", say("Cuff fits, not on the IV arm"), "tick", required=False),
    ),
    "scales": (
        Question("phq9", say("PHQ-9 total"), "number", required=False, unit="0-27"),
        Question("phq9_item9", say("PHQ-9 item 9"), "number", required=False, unit="0-3"),
        Question("gad7", say("GAD-7 total"), "number", required=False, unit="0-21"),
        Question("cssrs", say("C-SSRS screener, result"), "choice", False, ("negative", "low", "moderate", "high")),
        Question("cssrs_by", say("C-SSRS judged by"), "text", required=False),
        Question("cadss", say("CADSS total"), "number", required=False, unit="0-92"),
        Question("madrs", say("MADRS total"), "number", required=False, unit="0-60"),
        Question("other_name", say("Another instrument, its name"), "text", required=False),
        Question("other_score", say("Its score"), "number", required=False),
        Question("age_days", say("Days since the scales were filled in"), "number", required=False),
        Question("not_done", say("Not done today, because"), "text", required=False),
    ),
    "self-test": (Question("failed", say("What failed"), "text", required=False),),
    "briefing": (
        Question("indication", say("Indication and earlier treatments"), "text", required=False),
        Question("antidepressant", say("Oral antidepressant"), "text", required=False),
        Question("allergies", say("Allergies"), "text", required=False),
        Question("medicines", say("Medicines (sedative, stimulant, MAOI, opioid)"), "text", required=False),
    ),
    "baseline": (
        Question("rest", say("Seated at rest for 5 min"), "tick", required=False),
        Question("arm", say("Arm"), "choice", required=False, choices=("left", "right")),
        Question("cuff_size", say("Cuff size"), "text", required=False),
        Question("posture", say("Posture"), "text", required=False),
    ),
    "dose-check": (Question("checked_by", say("Checked by a second person"), "person"),),
    "rems": (
        Question("enrolled", say("Enrolled in the REMS"), "yes-no"),
        Question("first_treatment", say("First treatment"), "yes-no"),
        Question("benzodiazepine", say("Takes a benzodiazepine"), "yes-no"),
        Question("hypnotic", say("Takes another sedative or hypnotic"), "yes-no"),
        Question("opioid", say("Takes an opioid"), "yes-no"),
        Question("stimulant", say("Takes a stimulant"), "yes-no"),
        Question("maoi", say("Takes an MAOI"), "yes-no"),
        Question("provider", say("Monitoring provider"), "text"),
        Question("provider_phone", say("Provider's telephone"), "text"),
        Question("provider_email", say("Provider's e-mail"), "text"),
        Question("setting_address", say("Healthcare setting, name and address"), "text"),
        Question("vitals_before", say("Vital signs acceptable before the dose"), "yes-no"),
    ),
    "rems-end": (
        Question("vitals_end", say("Vital signs acceptable at the end"), "yes-no"),
        Question("sedation_serious", say("Sedation: a serious adverse event"), "choice", choices=SERIOUS),
        Question("dissociation_serious", say("Dissociation: a serious adverse event"), "choice", choices=SERIOUS),
        Question(
            "respiratory_serious", say("Respiratory depression: a serious adverse event"), "choice", choices=SERIOUS
        ),
    ),
}
"""By gate, what stands in `GateAnswered.fields`. A gate whose fields are not required is met by its answer alone."""

NAUSEA = ("none", "mild", "moderate", "severe")

ATTESTED: dict[str, tuple[Question, ...]] = {
    "orientation": (
        Question("person", say("Says who they are"), "yes-no"),
        Question("place", say("Says where they are"), "yes-no"),
        Question("time", say("Says what day it is"), "yes-no"),
    ),
    "gait": (Question("steady", say("Walks steadily"), "yes-no"),),
    "nausea": (Question("grade", say("Nausea"), "choice", choices=NAUSEA),),
    "pain": (Question("score", say("Pain"), "number", unit="0-10"),),
    "safety": (
        Question(
            "change",
            say("Suicidal thoughts, compared with before the dose"),
            "choice",
            choices=("none", "better", "new-or-worse"),
        ),
        Question("plan", say("A plan"), "yes-no"),
        Question("intent", say("Intent"), "yes-no"),
        Question("behaviour", say("Behaviour"), "yes-no", required=False),
    ),
    "instructions": (
        Question("driving", say("No driving until after a night's sleep"), "tick"),
        Question("machinery", say("No machinery"), "tick"),
        Question("decisions", say("No important decisions"), "tick"),
        Question("phone", say("A number to call"), "tick"),
    ),
    "follow-up": (
        Question("who", say("Who follows up within 24 h"), "text"),
        Question("when", say("When"), "text"),
    ),
    "cannula": (Question("out", say("Cannula out, or none was placed"), "tick"),),
    "aldrete": (Question("activity", say("Moves limbs: 2 all, 1 two, 0 none"), "number", required=False, unit="0-2"),),
    "blood-pressure": (
        Question("standing", say("Newest pressure standing after 1-3 min"), "yes-no", required=False),
        Question("dizzy", say("Dizzy on standing"), "yes-no", required=False),
    ),
}
"""By discharge criterion, what stands in `CriterionAttested.fields`."""

ENDINGS: dict[str, tuple[Question, ...]] = {
    "discharged": (),
    "discharged-with-override": (),
    "left": (
        Question("said_t", say("Said that they leave"), "time"),
        Question("gone_t", say("Gone"), "time"),
        Question("risks_explained_by", say("Risks explained by"), "person"),
        Question("oriented", say("Oriented"), "choice", choices=("yes", "no", say("not assessed"))),
        Question("cannula_out", say("Cannula out"), "choice", choices=("yes", "no", say("none placed"))),
        Question("with_whom", say("Left with"), "text"),
        Question("witness", say("Witness"), "text"),
        Question("prescriber_told", say("Prescriber told"), "yes-no"),
        Question("lead_told", say("Clinic lead told"), "yes-no"),
        Question("call_due", say("Call due (next day)"), "text"),
    ),
    "transferred": (
        Question("called_t", say("Help called"), "time"),
        Question("arrived_t", say("Help arrived"), "time"),
        Question("handed_to", say("Handed over to"), "text"),
    ),
    "not-dosed": (Question("reason", say("Why no dose was given"), "text"),),
}
"""By ending, what stands in `SessionEnded.fields`; what is left empty is named as a gap, it never bars the ending."""


DUTIES: dict[str, tuple[Question, ...]] = {
    "follow-up": (
        Question("made_at", say("Made on"), "text"),
        Question("how", say("How the patient is, in their words"), "text"),
        Question("safety", say("Safe now"), "choice", choices=("yes", "no", say("not reached"))),
        Question("next", say("What follows"), "text", required=False),
    ),
    "integration": (
        Question("memories", say("Memories, in the patient's words"), "text", required=False),
        Question("insights", say("Insights, in the patient's words"), "text", required=False),
        Question("helped", say("What helped, in the patient's words"), "text", required=False),
    ),
    "rems": (
        Question("submitted_on", say("Submitted on"), "text"),
        Question("submitted_by", say("Submitted by"), "text"),
        Question("reference", say("Reference"), "text"),
    ),
}
"""By duty after a session, what stands in `AddendumWritten.fields`. A date is written as 2026-11-21."""
DUTY_TITLES = {
    "": say("Addendum"),
    "follow-up": say("Follow-up made"),
    "integration": say("Integration"),
    "rems": say("REMS form submitted"),
}


def unanswered(questions: tuple[Question, ...], fields: dict[str, str | int | float | bool | None]) -> tuple[str, ...]:
    """The words of required questions that have no answer."""
    return tuple(q.text for q in questions if q.required and fields.get(q.id) in (None, ""))


TITLES: dict[str, str] = {
    "identity": say("Identity and protocol"),
    "consent": say("Consent"),
    "screening": say("Screening today"),
    "contraindications": say("Full screening"),
    "intake": say("Food, drink, medicines"),
    "intention": say("Intention and calming plan"),
    "ride": say("Ride home arranged"),
    "equipment": say("Equipment"),
    "scales": say("PHQ-9 and GAD-7"),
    "self-test": say("Self-test of the room"),
    "briefing": say("First-session briefing"),
    "baseline": say("Baseline"),
    "dose-check": say("Dose check by a second person"),
    "rems": say("REMS form: before"),
    "rems-end": say("REMS form: at the end"),
}
"""Every gate by id, with its words."""
