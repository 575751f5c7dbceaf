import { expect, test } from 'vitest';
import { accessibilityFindings, go, lensYears, setLens, setLensYears, settled } from '../support/look.ts';
import { hasFigures, webPerTest } from '../support/web.ts';

const web = webPerTest(hasFigures, { anew: 'document' });

const VIEWS = ['Overview', 'Data', 'Explore', 'Gaps', 'Scenarios', 'Pledges', 'Report', 'Review'] as const;

const resize = (width: number, height: number) => web.page.setViewportSize({ width, height });

/** What has the focus, and whether it is in the content. */
const focus = () =>
  web.page.evaluate(async () => {
    for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
    const element = document.activeElement;
    return { name: element?.tagName ?? '', isInContent: document.querySelector('main')?.contains(element) ?? false };
  });

test('at 1280 by 800 the content begins within 96 px, and has the rest down to a status line of 26', async () => {
  await resize(1280, 800);
  const box = await web.page.getByRole('main').boundingBox();
  expect(box?.y).toBeLessThanOrEqual(96);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThanOrEqual(800 - 28);
});

test('from 320 px to a 4K projector no view makes the page scroll sideways, and saving stays at hand', async () => {
  const { page } = web;
  const found: string[] = [];
  for (const view of VIEWS) {
    await resize(1280, 800);
    await go(page, view);
    await settled(page);
    for (const [width, height] of [
      [320, 640],
      [320, 256],
      [640, 400],
      [1280, 800],
      [3840, 2160],
    ] as const) {
      await resize(width, height);
      await settled(page, 100);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      const main = await page.getByRole('main').evaluate((place) => place.scrollWidth - place.clientWidth);
      const save = await page.getByRole('banner').getByRole('button', { name: 'Save', exact: true }).boundingBox();
      if (overflow > 0) found.push(`${view} ${width}: ${overflow} px beside the page`);
      if (main > 0) found.push(`${view} ${width}: ${main} px beside the content`);
      if (!save || save.x < 0 || save.x + save.width > width || save.y + save.height > height)
        found.push(`${view} ${width}: Save out of reach`);
    }
  }
  await resize(1280, 800);
  expect(found).toEqual([]);
});

test('each name of the scoreboard stands whole in its row, and rows follow one another', async () => {
  const { page } = web;
  await go(page, 'Gaps');
  const board = page.getByRole('main', { name: 'Gaps' }).getByRole('treegrid', { name: 'Scoreboard' });
  await board.getByRole('rowheader').first().waitFor();
  for (const width of [1280, 1920]) {
    await resize(width, 800);
    const found = await board.getByRole('rowheader').evaluateAll((heads) =>
      heads.flatMap((head, at) => {
        const [row, next] = [head.parentElement, heads[at + 1]?.parentElement];
        const [box, after] = [row?.getBoundingClientRect(), next?.getBoundingClientRect()];
        const names = [...head.querySelectorAll('span, strong')].map((part) => part.getBoundingClientRect());
        const isCut = names.some(({ top, bottom }) => top < (box?.top ?? 0) || bottom > (box?.bottom ?? 0));
        const isApart = after && Math.abs(after.top - (box?.bottom ?? 0)) > 0.5;
        return isCut || isApart ? [head.textContent] : [];
      }),
    );
    expect(found, String(width)).toEqual([]);
  }
  await resize(1280, 800);
});

test('at 320 px each row of the scoreboard says its name, verdict and value, of the column that is chosen', async () => {
  const { page } = web;
  await go(page, 'Gaps');
  const board = page.getByRole('main', { name: 'Gaps' });
  await board.getByRole('treegrid', { name: 'Scoreboard' }).waitFor();
  await resize(320, 640);
  const row = board.getByRole('button', { name: /^3\.1\.1 Number of refugees who arrived on resettlement/ });
  await row.waitFor();
  const whole = await row.innerText();
  expect(whole).toMatch(/since 2016 \(no target\)\s+[\d.]+K 20\d\d\s+Coverage: \d+%/);
  const cut = await row.evaluate(
    (it) => it.scrollWidth > it.clientWidth || it.getBoundingClientRect().right > innerWidth,
  );
  expect(cut).toBe(false);
  await board.getByRole('button', { name: 'Column shown' }).click();
  await page.getByRole('option', { name: 'Europe' }).click();
  await expect.poll(() => row.innerText()).not.toBe(whole);
  const node = board.getByRole('button', { name: /^3\. Expand access/ });
  await node.press('Enter');
  await row.waitFor({ state: 'detached' });
  await node.press('Enter');
  await row.waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await resize(1280, 800);
});

test.each([1280, 1440])('at %i px the choices of the scoreboard stand in one row', async (width) => {
  const { page } = web;
  await resize(width, 900);
  await go(page, 'Gaps');
  const board = page.getByRole('main', { name: 'Gaps' });
  const controls = [
    board.getByRole('button', { name: 'Columns' }),
    board.getByRole('button', { name: 'Method' }),
    board.getByLabel('Find an indicator'),
    board.getByRole('button', { name: 'More choices' }),
  ];
  const tops = await Promise.all(controls.map(async (one) => (await one.first().boundingBox())?.y ?? 0));
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(10);
  await resize(1280, 800);
});

test('everything of a wide bar is in a narrow one: the lens in one chip, the rest in a menu', async () => {
  const { page } = web;
  await resize(320, 640);
  await page.getByRole('button', { name: /^Lens: World · All years/ }).click();
  await page.getByRole('dialog', { name: 'Lens' }).getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('option', { name: /^Education/ }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Lens: World · All years · Education/ }).waitFor();
  await page.getByRole('button', { name: 'More actions' }).click();
  await expect
    .poll(() => page.getByRole('menuitem').allInnerTexts())
    .toEqual(['Undo', 'Redo', 'Search and commands', 'Open…', 'Français', 'Dark']);
  await page.getByRole('menuitem', { name: 'Undo' }).click();
  await page.getByRole('button', { name: /^Lens: World · All years$/ }).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await resize(1280, 800);
});

test('the keyboard skips to the content, and stands in the content of every view it leads to', async () => {
  const { page } = web;
  await page.reload();
  await hasFigures(page);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  await expect.poll(focus).toEqual({ name: 'MAIN', isInContent: true });
  for (const [at, view] of VIEWS.entries()) {
    if (at === 0) continue;
    await page.keyboard.press('g');
    await page.keyboard.press(String(at + 1));
    await page.getByRole('main', { name: view }).getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(focus, { message: view }).toEqual({ name: 'H1', isInContent: true });
  }
});

test('a chip finds by typing, gives the focus back, and is cleared by its own cross', async () => {
  const { page } = web;
  const chip = page.getByRole('region', { name: 'Lens' }).getByRole('button', { name: 'Region or platform' });
  await chip.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('igad');
  await page.getByRole('option', { name: /^IGAD support platform/ }).waitFor();
  expect(await page.getByRole('option').count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.getByText(/^IGAD support platform: latest value/).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('IGAD support platform');
  await page.getByRole('button', { name: 'Clear “IGAD support platform”' }).click();
  await page.getByText(/^World: latest value/).waitFor();
  await chip.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option').first().waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('option').count()).toBe(0);
  await setLens(page, 'Region or platform', 'World');
});

test('years being typed count when their chip is left, and both ends can be open', async () => {
  const { page } = web;
  await page.getByRole('region', { name: 'Lens' }).getByRole('button', { name: 'Years' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.type('2018');
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.mouse.click(900, 600);
  await expect.poll(() => lensYears(page)).toBe('Since 2018');
  await setLensYears(page, { to: '2020' });
  await expect.poll(() => lensYears(page)).toBe('2018–2020');
  await page.getByRole('button', { name: 'Clear “2018–2020”' }).click();
  await expect.poll(() => lensYears(page)).toBe('All years');
});

test('Escape closes a list of areas at once', async () => {
  const { page } = web;
  await go(page, 'Explore');
  const add = page.getByRole('main').getByRole('button', { name: 'Add area' });
  await add.press('Enter');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('option').count()).toBe(0);
  await add.press('Enter');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.type('ken');
  await page.getByRole('option', { name: 'Kenya' }).first().waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('option').count()).toBe(0);
});

test('the rail folds to icons, keeps their names, and is found so again', async () => {
  const { page } = web;
  const rail = page.getByRole('navigation');
  const width = async () => (await rail.boundingBox())?.width;
  const open = await width();
  await rail.getByRole('button', { name: 'Collapse' }).click();
  await expect.poll(width).toBeLessThan(60);
  await rail.getByRole('button', { name: 'Gaps', exact: true }).click();
  await page.getByRole('main', { name: 'Gaps' }).waitFor();
  expect(await rail.getByRole('button', { name: 'Gaps', exact: true }).getAttribute('aria-current')).toBe('page');
  await page.reload();
  await hasFigures(page);
  expect(await width()).toBeLessThan(60);
  await rail.getByRole('button', { name: 'Expand' }).click();
  await expect.poll(width).toBe(open);
});

test.each(['none', 'active'] as const)('what is chosen is seen with forced colours %s', async (forcedColors) => {
  const { page } = web;
  await page.emulateMedia({ forcedColors });
  await go(page, 'Gaps');
  await page.getByRole('tab', { name: 'Responsibility' }).click();
  const radio = page.getByRole('radio');
  await radio.first().waitFor();
  const groundOf = (isChosen: boolean) =>
    page
      .getByRole('radio', { checked: isChosen })
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await groundOf(true)).not.toBe(await groundOf(false));
  await page.emulateMedia({ forcedColors: null });
});

/** Whether all of what is found is inside the window, left to right. */
const isInSight = (selector: string) =>
  web.page.locator(selector).evaluateAll(
    (found) =>
      found.length > 0 &&
      found.every((one) => {
        const { left, right } = one.getBoundingClientRect();
        return left >= 0 && right <= innerWidth;
      }),
  );

test('at 320 px a list leads to the parts of a view, and the ranking has its numbers in sight', async () => {
  const { page } = web;
  await go(page, 'Gaps');
  const gaps = page.getByRole('main', { name: 'Gaps' });
  await gaps.getByRole('treegrid', { name: 'Scoreboard' }).waitFor();
  await resize(320, 640);
  const row = gaps.getByRole('button', { name: /^1\. Ease the pressures/ });
  await row.waitFor();
  expect(await gaps.getByRole('tab').count()).toBe(0);
  expect((await row.boundingBox())?.y).toBeLessThan(400);
  await gaps.getByRole('button', { name: 'Choices', exact: true }).click();
  const choices = page.getByRole('dialog', { name: 'Choices' });
  await choices.getByRole('button', { name: / Columns$/ }).waitFor();
  await choices.getByLabel('Find an indicator').fill('resettle');
  await choices.getByRole('button', { name: 'Moderate' }).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await gaps.getByRole('button', { name: 'Choices, 1 filter' }).waitFor();
  await gaps.getByRole('button', { name: 'Parts of the gap analysis' }).click();
  await page.getByRole('option', { name: 'Ranking' }).click();
  await gaps.getByRole('table', { name: 'Ranking' }).waitFor();
  const field = await gaps.getByRole('button', { name: / Indicator$/ }).boundingBox();
  expect(field?.width).toBeGreaterThan(250);
  expect(await isInSight('main tbody tr :is(th, td)')).toBe(true);
  expect(await gaps.locator('tbody tr').first().innerText()).toMatch(/^1\s+\S.*\d+(\.\d+)?%/s);
  expect(await accessibilityFindings(page)).toEqual([]);
  await resize(1280, 800);
  await gaps.getByRole('tab', { name: 'Scoreboard' }).click();
});

test('at 320 px a chart has its whole legend, and the way to its table in one line', async () => {
  const { page } = web;
  await resize(1280, 800);
  await go(page, 'Explore');
  await page.getByRole('application').waitFor();
  await resize(320, 640);
  const names = page.getByRole('main').locator('.legend .legendtext');
  await expect.poll(() => names.allTextContents()).toHaveLength(5);
  const inside = () =>
    page.getByRole('main').evaluate((main) => {
      const box = main.querySelector('.legend .bg')?.getBoundingClientRect();
      return [...main.querySelectorAll('.legend .legendtext')].every((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return box !== undefined && top >= box.top - 1 && bottom <= box.bottom + 1;
      });
    });
  await expect.poll(inside).toBe(true);
  const toTable = await page.getByRole('button', { name: 'Show as table' }).boundingBox();
  expect(toTable?.height).toBeLessThan(32);
  await resize(1280, 800);
});

test('names of indicators are whole in the strips of the overview and in fields', async () => {
  const { page } = web;
  await setLens(page, 'Region or platform', 'World');
  const cut = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((found) =>
        found
          .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
          .map((one) => one.textContent),
      );
  await page.getByRole('button', { name: 'Français', exact: true }).click();
  await settled(page);
  expect(await cut('[class*="stripName"]')).toEqual([]);
  for (const view of ['Explorer', 'Scénarios', 'Écarts']) {
    await go(page, view);
    await settled(page);
    expect(await cut('main .input .react-aria-SelectValue'), view).toEqual([]);
  }
  const finding = await page.getByRole('main').locator('[class*="boardFinding"]').boundingBox();
  expect(finding?.width).toBeGreaterThan(900);
  await page.getByRole('button', { name: 'English', exact: true }).click();
});
