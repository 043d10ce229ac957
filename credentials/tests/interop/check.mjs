// Reads the files of `--example seal_samples` with an independent TypeScript implementation; PNG and JPEG, which it knows.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JPEG, PNG } from '@trustnxt/c2pa-ts/asset';
import { SuperBox } from '@trustnxt/c2pa-ts/jumbf';
import { ManifestStore } from '@trustnxt/c2pa-ts/manifest';

const folder = process.argv[2];
let wrong = false;
const kinds = [['png', PNG], ['jpeg', JPEG]];
const samples = ['sample', 'sample-edited'].flatMap((of) => kinds.map(([end, Kind]) => [`${of}.${end}`, Kind]));
for (const [name, Kind] of samples) {
  const asset = new Kind(await readFile(join(folder, name)));
  const store = ManifestStore.read(SuperBox.fromBuffer(asset.getManifestJUMBF()));
  const result = await store.validate(asset);
  const failures = result.statusEntries.filter((entry) => !entry.success).map((entry) => entry.code);
  console.log(`${name}: ${result.isValid ? 'valid' : 'not valid'}, ${failures.join(', ') || 'no failure'}`);
  wrong ||= !result.isValid || failures.some((code) => code !== 'signingCredential.untrusted');
}
console.log(`c2pa-ts ${wrong ? 'REFUSES' : 'accepts'} the files`);
process.exit(wrong ? 1 : 0);
