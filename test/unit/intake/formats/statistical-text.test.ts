import { describe, expect, test } from 'vitest';
import { isAggregate } from '#shared/intake/areas/aggregates';
import { plainColumns } from '#shared/intake/formats/statistical-text';

const read = (text: string): string[] =>
  new TextDecoder()
    .decode(plainColumns(new TextEncoder().encode(text)))
    .trimEnd()
    .split('\n');

describe('Eurostat’s tables of years', () => {
  test('keys in one column, flags beside the values', () => {
    expect(
      read('freq,unit,geo\\TIME_PERIOD\t2019 \t2020 \r\nA,PC,BE\t12.3 bep\t: \r\nA,PC,DE\t: c\t9.8 e\r\n'),
    ).toEqual([
      'freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG',
      'A,PC,BE,2019,12.3,bep',
      'A,PC,BE,2020,:,',
      'A,PC,DE,2019,:,c',
      'A,PC,DE,2020,9.8,e',
    ]);
  });

  test.each([
    ['one key', 'geo\\time\t2020\nEL\t5\n', ['geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG', 'EL,2020,5,']],
    [
      'areas across',
      'unit,time\\geo\tBE\tEL\nPC,2020\t1 b\t-2.5\n',
      ['unit,TIME_PERIOD,geo,OBS_VALUE,OBS_FLAG', 'PC,2020,BE,1,b', 'PC,2020,EL,-2.5,'],
    ],
    [
      'flags without a space',
      'sex,geo\\time\t2020M01\nF,UK\t3.5p\n',
      ['sex,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG', 'F,UK,2020M01,3.5,p'],
    ],
    [
      'a short row',
      'geo\\time\t2019\t2020\nBE\t4\n',
      ['geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG', 'BE,2019,4,', 'BE,2020,,'],
    ],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines);
  });
});

describe('SDMX-CSV with codes and labels in one cell', () => {
  test('cells hold the code, units and indicators the label too', () => {
    expect(
      read(
        'DATAFLOW,REF_AREA: Reference area,INDICATOR: Indicator,UNIT_MEASURE: Unit,TIME_PERIOD: Time,OBS_VALUE: Value,UNIT_MULT: Multiplier\n' +
          'UN:DF(1.0): A flow,KEN: Kenya,X1: Deaths: all,PC: Per cent,2020,6.1,3: Thousands\n' +
          'UN:DF(1.0): A flow,"COD: Congo, Dem. Rep.",X1: Deaths: all,PC: Per cent,2020,,0: Units\n',
      ),
    ).toEqual([
      'DATAFLOW,REF_AREA,INDICATOR,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,UNIT_MULT',
      'UN:DF(1.0),KEN,X1: Deaths: all,PC: Per cent,2020,6.1,3',
      'UN:DF(1.0),COD,X1: Deaths: all,PC: Per cent,2020,,0',
    ]);
  });

  test.each([
    [
      'semicolons',
      'STRUCTURE;REF_AREA: Area;TIME_PERIOD: Time;OBS_VALUE: Value\na;KEN: Kenya;2020;1\n',
      'a,KEN,2020,1',
    ],
    [
      'no space in the header',
      'DATAFLOW,REF_AREA:Area,TIME_PERIOD:Time,OBS_VALUE:Value\na,KEN: Kenya,2020-07,1\n',
      'a,KEN,2020-07,1',
    ],
    [
      'cells without labels',
      'DATAFLOW,REF_AREA: Area,TIME_PERIOD: Time,OBS_VALUE: Value\na,KEN,12:30,1\n',
      'a,KEN,12:30,1',
    ],
  ])('%s', (_, text, line) => {
    expect(read(text)[1]).toBe(line);
  });
});

test.each(['a,b\n1,2\n', 'Note: x,Area: y\n1,Kenya: z\n', 'path\\to x\ty\n', 'geo\\name,x\n'])(
  'other texts stay as they are: %j',
  (text) => {
    expect(new TextDecoder().decode(plainColumns(new TextEncoder().encode(text)))).toBe(text);
  },
);

test.each(['EU27_2020', 'EU28', 'EA19', 'EFTA'])('%s is a group', (code) => expect(isAggregate(code)).toBe(true));
