/**
 * `npm run advisories`: asks the registry whether any library that is shipped has a known weakness, as `npm audit` does. Ends with 1
 * where one has. Where the registry does not tell (there is no network, or it keeps no advisories) it says so: nothing is known then.
 */
import * as v from 'valibot';
import { npm } from './npm-run.ts';

const reportSchema = v.object({
  vulnerabilities: v.record(
    v.string(),
    v.object({
      severity: v.string(),
      range: v.string(),
      via: v.array(v.union([v.string(), v.object({ title: v.string(), url: v.string() })])),
    }),
  ),
  metadata: v.object({ dependencies: v.object({ prod: v.number() }) }),
});
const refusalSchema = v.object({ message: v.string() });

const { stdout, stderr } = npm(['audit', '--omit=dev', '--json']);
const said = v.safeParse(v.pipe(v.string(), v.parseJson(), v.union([reportSchema, refusalSchema])), stdout);
if (!said.success) {
  console.error(`npm audit gave no report:\n${stdout}\n${stderr}`);
  process.exitCode = 1;
} else if ('message' in said.output) {
  console.log(`advisories: the registry does not tell (${said.output.message})`);
} else {
  const { vulnerabilities, metadata } = said.output;
  const found = Object.entries(vulnerabilities);
  for (const [name, { severity, range, via }] of found) {
    console.error(`${name} ${range}: ${severity}`);
    for (const cause of via)
      console.error(typeof cause === 'string' ? `  by ${cause}` : `  ${cause.title}, ${cause.url}`);
  }
  console.log(
    `advisories: ${found.length === 0 ? 'none' : found.length} of ${metadata.dependencies.prod} packages that are shipped`,
  );
  process.exitCode = found.length === 0 ? 0 : 1;
}
