// Judges files and prints one JSON object a file: `node check.mjs fhir FILE...` or `node check.mjs axe FILE...`.
// fhir: what each of two validators finds wrong with a bundle. axe: what axe-core finds, by how serious it is.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const [kind, ...files] = process.argv.slice(2);

function fhir() {
  const { Fhir } = require("fhir");
  const Schema = require("@asymmetrik/fhir-json-schema-validator");
  const model = new Fhir();
  const schema = new Schema();
  return (text) => {
    const bundle = JSON.parse(text);
    const { messages } = model.validate(bundle, { errorOnUnexpected: true });
    const severe = messages.filter((one) => one.severity === "error" || one.severity === "fatal");
    return {
      model: severe.map((one) => `${one.location}: ${one.message}`),
      schema: schema.validate(bundle).map((one) => `${one.dataPath ?? one.instancePath}: ${one.message}`),
    };
  };
}

function axe() {
  const { JSDOM } = require("jsdom");
  const source = require("axe-core").source;
  return async (text) => {
    const page = new JSDOM(text, { runScripts: "outside-only" });
    page.window.eval(source);
    // Contrast needs a layout that jsdom has not; the colours are judged by a test of their own.
    const found = await page.window.axe.run({ rules: { "color-contrast": { enabled: false } } });
    return {
      passes: found.passes.length,
      violations: found.violations.map((one) => `${one.impact}: ${one.id}: ${one.nodes[0].html.slice(0, 120)}`),
    };
  };
}

const judge = { fhir, axe }[kind]();
for (const file of files) console.log(JSON.stringify(await judge(readFileSync(file, "utf8"))));
