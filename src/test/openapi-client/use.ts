// A program that uses the generated client against a running server; the address is given by the test.
import { getStudyResult, orderExperiment, run, validateScenario } from './client';
import { client } from './client/client.gen';

client.setConfig({ baseUrl: 'ADDRESS' });

async function main(): Promise<void> {
  const played = await run({
    body: {
      scenario: 'five-people-firm',
      quarters: 2,
      plan: { preset: 'universal', headcount: { universalSeller: 4, hunter: 1 } },
      changes: [{ fromQuarter: 2, minimumFit: 0.5 }],
    },
  });
  const profit: number | undefined = played.data?.quarters[1]?.figures['profit'];
  const doubt: string | undefined = played.data?.warnings[0]?.path;

  const refused = await orderExperiment({ body: { scenario: 'nowhere', replications: 2 } });
  const cure: string | undefined = refused.error?.problems?.[0]?.hint;

  const checked = await validateScenario({ body: { id: 'x' } });
  const nothing = await getStudyResult({ path: { id: '4d0c1bb6-6a34-4f0f-9a77-3c6b2f1f8d11', kind: 'search' } });
  const frontier: number | undefined = nothing.data?.search?.frontier[0]?.plan.headcount.hunter;

  console.log(JSON.stringify({ profit, doubt, cure, valid: checked.data?.valid, frontier }));
}

void main();
