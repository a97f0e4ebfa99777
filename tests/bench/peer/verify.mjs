// Verifies credentials (one JSON document a line on standard input) with Digital Bazaar's eddsa-jcs-2022, again and again, and
// says how many a second of the processor: `node verify.mjs ROUNDS`, from a folder that holds node_modules.
import {createInterface} from 'node:readline';
import jsigs from 'jsonld-signatures';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {createVerifyCryptosuite} from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';

const lines = [];
for await (const line of createInterface({input: process.stdin})) {
  lines.push(line);
}

// A did:key says all of itself: nothing is fetched.
function documentLoader(url) {
  const [did, fragment] = url.split('#');
  if (!did.startsWith('did:key:z')) {
    throw new Error(`not at hand: ${url}`);
  }
  const id = `${did}#${did.slice('did:key:'.length)}`;
  const method = {
    '@context': 'https://w3id.org/security/multikey/v1', id, type: 'Multikey', controller: did,
    publicKeyMultibase: did.slice('did:key:'.length)
  };
  const controller = {
    '@context': ['https://www.w3.org/ns/did/v1'], id: did, verificationMethod: [method], assertionMethod: [id]
  };
  return {contextUrl: null, documentUrl: url, document: fragment ? method : controller};
}

const {purposes: {AssertionProofPurpose}} = jsigs;
async function verify(line) {
  const document = JSON.parse(line);
  const suite = new DataIntegrityProof({cryptosuite: createVerifyCryptosuite()});
  return jsigs.verify(document, {suite, purpose: new AssertionProofPurpose(), documentLoader});
}

async function verifiesAll(given) {
  for (const line of given) {
    const result = await verify(line);
    if (!result.verified) {
      return String(result.error?.errors?.[0] ?? result.error);
    }
  }
  return '';
}

const fault = await verifiesAll(lines.slice(0, 20)) || await verifiesAll(lines);
if (fault) {
  console.log(`refused: ${fault}`);
  process.exit(1);
}
let best = Infinity;
for (let round = 0; round < Number(process.argv[2] ?? 3); round++) {
  const before = process.cpuUsage();
  await verifiesAll(lines);
  const {user, system} = process.cpuUsage(before);
  best = Math.min(best, (user + system) / 1e6);
}
console.log((lines.length / best).toFixed(1));
