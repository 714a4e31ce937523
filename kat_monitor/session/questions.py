"""What people are asked, as data: the fields of gates, attestations and endings.

Owns the names under which answers stand in an event's `fields`, their words and their kind; screens draw from here and
rules read by the same names. Refuses to judge an answer: `gates` and `discharge` do.
"""

from __future__ import annotations

from typing import Literal

import msgspec

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


SERIOUS = ("no", "yes", "did not occur")

GATES: dict[str, tuple[Question, ...]] = {
    "identity": (
        Question("name", "Name and date of birth said by the patient", "tick", required=False),
        Question("protocol", "Protocol read out and agreed", "tick", required=False),
    ),
    "consent": (Question("signed", "Consent signed and still wanted today", "tick", required=False),),
    "screening": (
        _unknowable("new-illness", "New illness since last time"),
        _unknowable("new-drug", "New drug or changed dose"),
        _unknowable("alcohol-or-drugs", "Alcohol or drugs in the last 24 h"),
        _unknowable("chest-pain", "Chest pain"),
        _unknowable("bladder", "Bladder symptoms"),
        _unknowable("pregnancy", "Pregnancy possible"),
        _unknowable("fall", "Fall or head injury"),
        _unknowable("psychosis-or-mania", "Psychosis or mania"),
        _unknowable("suicidal-change", "Change in suicidal thoughts"),
        Question(
            "bp-tablets",
            "Today's blood-pressure tablets",
            "choice",
            choices=("taken", "not taken", "not prescribed", "unknown"),
        ),
        Question("intoxicated", "Looks intoxicated now", "yes-no-unknown", required=False),
    ),
    "contraindications": (
        _unknowable("aneurysm", "Aneurysm or AV malformation (esketamine)"),
        _unknowable("brain-bleed", "Bleeding in the brain, ever (esketamine)"),
        _unknowable("stroke", "Stroke"),
        _unknowable("hypersensitivity", "Hypersensitive to ketamine or esketamine"),
        _unknowable("cardiovascular-event", "Heart attack or cardiovascular event in the last 6 weeks"),
        _unknowable("hypertension", "Uncontrolled high blood pressure"),
        _unknowable("heart", "Unstable angina, heart failure or severe valve disease"),
        _unknowable("rhythm", "Unstable slow or fast heart rhythm"),
        _unknowable("intracranial-pressure", "Raised intracranial pressure or head injury"),
        _unknowable("lungs", "Severe lung disease, COPD included"),
        _unknowable("airway-infection", "Respiratory infection now (ketamine)"),
        _unknowable("sleep-apnoea", "Sleep apnoea with BMI of 35 or more"),
        _unknowable("thyroid", "Overactive thyroid"),
        _unknowable("liver", "Severe liver disease"),
        _unknowable("bladder", "Bladder disease or cystitis, now or before"),
        _unknowable("seizures", "Seizures or epilepsy"),
        _unknowable("glaucoma", "Glaucoma (ketamine)"),
        _unknowable("porphyria", "Porphyria (ketamine)"),
        _unknowable("pregnancy", "Pregnant, breast-feeding or (pre-)eclampsia"),
        _unknowable("psychosis", "Psychosis ever, or in a parent, sibling or child"),
        _unknowable("mania", "Mania, now or before"),
        _unknowable("personality", "Severe personality disorder"),
        _unknowable("suicidal-intent", "Acute suicidality with intent"),
        _unknowable("substances", "Active drug or alcohol use, or under 1 year abstinent"),
        _unknowable("interactions", "Takes opioid, benzodiazepine, stimulant or MAOI"),
        _unknowable("theophylline", "Takes theophylline or aminophylline"),
    ),
    "intake": (
        Question("food_t", "Last food", "time"),
        Question("fluid_t", "Last drink", "time"),
        Question("nasal_spray_t", "Last nasal spray (none: leave empty)", "time", required=False),
        Question("medication", "Medicines taken today", "text", required=False),
        Question("reason", "Reason for going on after a short fast", "text", required=False),
    ),
    "intention": (
        Question("intention", "Intention, in the patient's words", "text", required=False),
        Question("calming", "Calming plan", "text", required=False),
    ),
    "ride": (),
    "equipment": (
        Question("oxygen", "Oxygen, suction and bag-mask at hand", "tick", required=False),
        Question("cuff", "Cuff fits, not on the IV arm", "tick", required=False),
    ),
    "scales": (
        Question("phq9", "PHQ-9 total", "number", required=False, unit="0-27"),
        Question("phq9_item9", "PHQ-9 item 9", "number", required=False, unit="0-3"),
        Question("gad7", "GAD-7 total", "number", required=False, unit="0-21"),
        Question("cssrs", "C-SSRS screener, result", "choice", False, ("negative", "low", "moderate", "high")),
        Question("cssrs_by", "C-SSRS judged by", "text", required=False),
        Question("cadss", "CADSS total", "number", required=False, unit="0-92"),
        Question("madrs", "MADRS total", "number", required=False, unit="0-60"),
        Question("other_name", "Another instrument, its name", "text", required=False),
        Question("other_score", "Its score", "number", required=False),
        Question("age_days", "Days since the scales were filled in", "number", required=False),
        Question("not_done", "Not done today, because", "text", required=False),
    ),
    "self-test": (Question("failed", "What failed", "text", required=False),),
    "briefing": (
        Question("indication", "Indication and earlier treatments", "text", required=False),
        Question("antidepressant", "Oral antidepressant", "text", required=False),
        Question("allergies", "Allergies", "text", required=False),
        Question("medicines", "Medicines (sedative, stimulant, MAOI, opioid)", "text", required=False),
    ),
    "baseline": (
        Question("rest", "Seated at rest for 5 min", "tick", required=False),
        Question("arm", "Arm", "choice", required=False, choices=("left", "right")),
        Question("cuff_size", "Cuff size", "text", required=False),
        Question("posture", "Posture", "text", required=False),
    ),
    "dose-check": (Question("checked_by", "Checked by a second person", "person"),),
    "rems": (
        Question("enrolled", "Enrolled in the REMS", "yes-no"),
        Question("first_treatment", "First treatment", "yes-no"),
        Question("benzodiazepine", "Takes a benzodiazepine", "yes-no"),
        Question("hypnotic", "Takes another sedative or hypnotic", "yes-no"),
        Question("opioid", "Takes an opioid", "yes-no"),
        Question("stimulant", "Takes a stimulant", "yes-no"),
        Question("maoi", "Takes an MAOI", "yes-no"),
        Question("provider", "Monitoring provider", "text"),
        Question("provider_phone", "Provider's telephone", "text"),
        Question("provider_email", "Provider's e-mail", "text"),
        Question("setting_address", "Healthcare setting, name and address", "text"),
        Question("vitals_before", "Vital signs acceptable before the dose", "yes-no"),
    ),
    "rems-end": (
        Question("vitals_end", "Vital signs acceptable at the end", "yes-no"),
        Question("sedation_serious", "Sedation: a serious adverse event", "choice", choices=SERIOUS),
        Question("dissociation_serious", "Dissociation: a serious adverse event", "choice", choices=SERIOUS),
        Question("respiratory_serious", "Respiratory depression: a serious adverse event", "choice", choices=SERIOUS),
    ),
}
"""By gate, what stands in `GateAnswered.fields`. A gate whose fields are not required is met by its answer alone."""

NAUSEA = ("none", "mild", "moderate", "severe")

ATTESTED: dict[str, tuple[Question, ...]] = {
    "orientation": (
        Question("person", "Says who they are", "yes-no"),
        Question("place", "Says where they are", "yes-no"),
        Question("time", "Says what day it is", "yes-no"),
    ),
    "gait": (Question("steady", "Walks steadily", "yes-no"),),
    "nausea": (Question("grade", "Nausea", "choice", choices=NAUSEA),),
    "pain": (Question("score", "Pain", "number", unit="0-10"),),
    "safety": (
        Question(
            "change", "Suicidal thoughts against before the dose", "choice", choices=("none", "better", "new-or-worse")
        ),
        Question("plan", "A plan", "yes-no"),
        Question("intent", "Intent", "yes-no"),
        Question("behaviour", "Behaviour", "yes-no", required=False),
    ),
    "instructions": (
        Question("driving", "No driving until after a night's sleep", "tick"),
        Question("machinery", "No machinery", "tick"),
        Question("decisions", "No important decisions", "tick"),
        Question("phone", "A number to call", "tick"),
    ),
    "follow-up": (
        Question("who", "Who follows up within 24 h", "text"),
        Question("when", "When", "text"),
    ),
    "cannula": (Question("out", "Cannula out, or none was placed", "tick"),),
    "aldrete": (Question("activity", "Moves limbs: 2 all, 1 two, 0 none", "number", required=False, unit="0-2"),),
    "blood-pressure": (
        Question("standing", "Newest pressure standing after 1-3 min", "yes-no", required=False),
        Question("dizzy", "Dizzy on standing", "yes-no", required=False),
    ),
}
"""By discharge criterion, what stands in `CriterionAttested.fields`."""

ENDINGS: dict[str, tuple[Question, ...]] = {
    "discharged": (),
    "discharged-with-override": (),
    "left": (
        Question("said_t", "Said that they leave", "time"),
        Question("gone_t", "Gone", "time"),
        Question("risks_explained_by", "Risks explained by", "person"),
        Question("oriented", "Oriented", "choice", choices=("yes", "no", "not assessed")),
        Question("cannula_out", "Cannula out", "choice", choices=("yes", "no", "none placed")),
        Question("with_whom", "Left with", "text"),
        Question("witness", "Witness", "text"),
        Question("prescriber_told", "Prescriber told", "yes-no"),
        Question("lead_told", "Clinic lead told", "yes-no"),
        Question("call_due", "Call due (next day)", "text"),
    ),
    "transferred": (
        Question("called_t", "Help called", "time"),
        Question("arrived_t", "Help arrived", "time"),
        Question("handed_to", "Handed over to", "text"),
    ),
    "not-dosed": (Question("reason", "Why no dose was given", "text"),),
}
"""By ending, what stands in `SessionEnded.fields`; what is left empty is named as a gap, it never bars the ending."""


DUTIES: dict[str, tuple[Question, ...]] = {
    "follow-up": (
        Question("made_at", "Made on", "text"),
        Question("how", "How the patient is, in their words", "text"),
        Question("safety", "Safe now", "choice", choices=("yes", "no", "not reached")),
        Question("next", "What follows", "text", required=False),
    ),
    "integration": (
        Question("memories", "Memories, in the patient's words", "text", required=False),
        Question("insights", "Insights, in the patient's words", "text", required=False),
        Question("helped", "What helped, in the patient's words", "text", required=False),
    ),
    "rems": (
        Question("submitted_on", "Submitted on", "text"),
        Question("submitted_by", "Submitted by", "text"),
        Question("reference", "Reference", "text"),
    ),
}
"""By duty after a session, what stands in `AddendumWritten.fields`. A date is written as 2026-11-21."""
DUTY_TITLES = {
    "": "Addendum", "follow-up": "Follow-up made", "integration": "Integration", "rems": "REMS form submitted",
}  # fmt: skip


def unanswered(questions: tuple[Question, ...], fields: dict[str, str | int | float | bool | None]) -> tuple[str, ...]:
    """The words of required questions that have no answer."""
    return tuple(q.text for q in questions if q.required and fields.get(q.id) in (None, ""))
