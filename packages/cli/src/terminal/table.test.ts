import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperOf } from './paper.ts';
import { tone } from './style.ts';
import { tableLines } from './table.ts';
import { displayWidth } from './width.ts';

const english = {
  columns: [{ heading: 'State' }, { heading: 'by\u00A0beliefs\nH', figures: true }],
  rows: [
    ['Russia stays', '100%'],
    ['The factions advance on the capital', '7%'],
  ],
};

const arabic = {
  columns: [{ heading: 'الحالة' }, { heading: 'الاحتمال', figures: true }, { heading: '' }],
  rows: [
    ['روسيا تُبقي قواتها', '100%', '···█'],
    ['Talks at Bab al-Hawa', '٧٪', '████'],
  ],
};

/** What is seen where texts are not reordered: marks take no place. */
function seen(lines: readonly string[]): string {
  return lines.map((line) => line.replaceAll(/[\u200E\u2066-\u2069]/gu, '')).join('\n');
}

const wide = paperOf({ width: 80, direction: 'ltr', colours: false });

describe('a table', () => {
  it('is as wide as it has to be, with figures under each other', () => {
    expect(seen(tableLines(english, wide))).toMatchInlineSnapshot(`
        "State                                by beliefs
                                                      H
        ───────────────────────────────────────────────
        Russia stays                               100%
        The factions advance on the capital          7%"
      `);
  });

  it('breaks its cells where it would be too wide', () => {
    expect(seen(tableLines(english, { ...wide, width: 32 }))).toMatchInlineSnapshot(`
        "State                 by beliefs
                                       H
        ────────────────────────────────
        Russia stays                100%
        The factions advance          7%
        on the capital"
      `);
  });

  it('becomes a list where not even the words fit', () => {
    const columns = [...english.columns, { heading: 'Why' }];
    const rows = english.rows.map((row) => [...row, 'Russia bombs the fronts']);
    expect(seen(tableLines({ columns, rows }, paperOf({ width: 24, direction: 'ltr', colours: false }))))
      .toMatchInlineSnapshot(`
        "State: Russia stays
        by beliefs H: 100%
        Why: Russia bombs the
          fronts

        State: The factions
          advance on the capital
        by beliefs H: 7%
        Why: Russia bombs the
          fronts"
      `);
  });

  it('has no head without headings', () => {
    const columns = [{ heading: '' }, { heading: '' }];
    expect(
      tableLines(
        { columns, rows: [['--json', 'JSON']] },
        paperOf({ width: 80, direction: 'ltr', colours: false }),
      ),
    ).toEqual(['--json  JSON']);
  });

  it('runs from the right edge on an Arabic page', () => {
    const lines = tableLines(arabic, paperOf({ width: 50, direction: 'rtl', colours: false }));
    expect(seen(lines)).toMatchInlineSnapshot(`
      "                    الاحتمال                الحالة
                    ────────────────────────────────────
                    ···█      100%     روسيا تُبقي قواتها
                    ████        ٧٪  Talks at Bab al-Hawa"
    `);
    for (const line of lines) expect(displayWidth(line)).toBe(50);
  });

  it('takes the same places with colours as without', () => {
    const rows = [[[tone('strong', 'Russia')], [tone('quiet', '7%')]]];
    const page = { width: 80, direction: 'ltr' } as const;
    const table = { columns: english.columns, rows };
    const coloured = tableLines(table, paperOf({ ...page, colours: true }));
    const plain = tableLines(table, paperOf({ ...page, colours: false }));
    expect(coloured).not.toEqual(plain);
    expect(coloured.map(displayWidth)).toEqual(plain.map(displayWidth));
  });

  it('never is wider than its page, and isolates everything that reads from the right', () => {
    const cell = fc.array(fc.constantFrom('Hama', 'الفصائل', 'روسيا', '25%', '١٢', '日本語', 'x', '(–)'), {
      maxLength: 9,
    });
    const row = fc.tuple(cell, cell, cell).map((cells) => cells.map((words) => words.join(' ')));
    const direction = fc.constantFrom('ltr' as const, 'rtl' as const);
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 24, max: 90 }),
        direction,
        (rows, width, direction) => {
          const columns = [{ heading: 'A' }, { heading: 'الحالة' }, { heading: 'n', figures: true }];
          for (const line of tableLines({ columns, rows }, paperOf({ width, direction, colours: false }))) {
            expect(displayWidth(line)).toBeLessThanOrEqual(width);
            const outside = line.replaceAll(/[\u2066-\u2068][^\u2069]*\u2069/gu, '');
            expect(outside).not.toMatch(/[\p{Script=Arabic}\u2066-\u2069]/u);
          }
        },
      ),
    );
  });
});
