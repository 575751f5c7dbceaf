import { expect, test } from 'vitest';
import { registerColumns } from '#shared/pledges/recognise';

const columnsOf = (header: string) => header.split(',').map((label, position) => ({ label, position }));
const rowsOf = (...rows: readonly string[]) => rows.map((row) => row.split(','));

test.each([
  [
    'fts.csv',
    'id,version_id,amount_usd,original_currency,date,status,description,source_organization',
    ['304943,1,5,EUR,2024,pledge,a,Germany', '304944,1,6,USD,2024,pledge,b,USA'],
  ],
  [
    'nz.csv',
    'Promise no,Title,Organisation,Country,Year,Status,Amount',
    ['1,Schools,Ministry,KEN,2023,Planned,100', '2,Visas,State,UGA,2023,Done,200'],
  ],
  [
    'register.csv',
    'pledgeId,entity,country,stage,year,amountUsd',
    ['P1,Norway,KEN,planning,2023,1', 'P2,Chad,TCD,fulfilled,2023,2'],
  ],
  [
    'engagements.csv',
    'Numéro,Intitulé,Entité,Pays,Année,Montant',
    ['1,Écoles,Ministère,KEN,2023,5', '2,Visas,Mairie,UGA,2024,6'],
  ],
  [
    'grf-2023.xlsx',
    'Reference,Commitment,Submitting entity,Implementation stage,Countries',
    ['GRF-1,x,Kenya,In progress,KEN', 'GRF-2,y,Chad,Fulfilled,TCD'],
  ],
])('%s is a register', (name, header, rows) => {
  expect(registerColumns(name, columnsOf(header), rowsOf(...rows))).not.toBeNull();
});

test.each([
  ['pledges-by-country.csv', 'country,year,pledges', ['KEN,2023,5', 'UGA,2023,6']],
  ['pledged.csv', 'id,country,year,pledged_usd', ['1,KEN,2023,5', '2,UGA,2023,6']],
  [
    'pledges.csv',
    'Country code,Indicator,Source,Status,Year,Value',
    ['KEN,pledges,UNHCR,A,2023,5', 'UGA,pledges,UNHCR,E,2023,6'],
  ],
  [
    'projects.csv',
    'id,title,organisation,country,year,amount',
    ['1,Schools,Ministry,KEN,2023,5', '2,Roads,Ministry,UGA,2024,6'],
  ],
  ['commitments.csv', 'donor,recipient,year,status,commitment', ['DAC,KEN,2023,final,5', 'DAC,UGA,2024,final,6']],
])('%s holds observations', (name, header, rows) => {
  expect(registerColumns(name, columnsOf(header), rowsOf(...rows))).toBeNull();
});

test('with its identifier left out a register is a table like any other', () => {
  const columns = columnsOf('id,entity,stage,country,year,amount').slice(3);
  expect(registerColumns('pledges.csv', columns, rowsOf('1,Norway,planning,KEN,2023,5'))).toBeNull();
});
