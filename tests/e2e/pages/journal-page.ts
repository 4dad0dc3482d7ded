import type { Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '#tests/support/journal-test.ts';
import type { Hands } from '#tests/support/hands.ts';

export type TypedMeal = {
  readonly time: string;
  readonly slot: string;
  readonly foods: readonly string[];
};
export type TypedPractice = {
  readonly time: string;
  readonly minutes: number;
  readonly stressBefore: number;
  readonly stressAfter: number;
};
export type TypedSkinCheck = {
  readonly time: string;
  readonly overall: number;
  readonly itch: number;
  readonly regions: readonly string[];
};
export type TypedCheckIn = {
  readonly stress: number;
  readonly belly: number;
  readonly sleepHours: number;
};

/** The journal as somebody at the computer has it: rooms, forms, and what stands in them. */
export class JournalPage {
  constructor(
    readonly page: Page,
    readonly hands: Hands,
  ) {}

  async confirmNotice() {
    await this.hands.press(this.page.getByRole('button', { name: /I understand/ }));
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(this.page.getByRole('navigation', { name: 'Rooms' })).toBeVisible();
  }

  async goTo(
    room: 'Today' | 'Journal' | 'Trends' | 'Insights' | 'Learn' | 'Settings',
    shortcut?: string,
  ) {
    const link = this.page
      .getByRole('navigation', { name: 'Rooms' })
      .getByRole('link', { name: room });
    await this.hands.press(link.last(), shortcut);
    await expect(link.last()).toHaveAttribute('aria-current', 'page');
  }

  /** The entry of the day on show that says so. */
  entry(words: string) {
    const menu = this.page.getByRole('button', { name: /^More for/ });
    return this.page.getByRole('listitem').filter({ has: menu }).filter({ hasText: words });
  }

  private get form() {
    return this.page.getByRole('dialog');
  }

  private async save() {
    await this.page.keyboard.press('Control+Enter');
    await expect(this.form).toBeHidden();
  }

  private async setTime(time: string) {
    const field = this.form.getByRole('textbox', { name: 'Time' });
    await this.hands.enter(field);
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.type(time);
  }

  async addMeal({ time, slot, foods }: TypedMeal) {
    await this.hands.press(this.page.getByRole('button', { name: 'Add meal' }), 'Control+Shift+M');
    await expect(this.form.getByRole('combobox', { name: 'Foods and drinks' })).toBeFocused();
    for (const food of foods) await this.page.keyboard.type(`${food},`);
    await this.setTime(time);
    await this.choose('Which meal', slot);
    await this.save();
  }

  private async choose(group: string, option: string) {
    const choices = this.form.getByRole('radiogroup', { name: group });
    const wanted = choices.getByRole('radio', { name: option, exact: true });
    if (!(await wanted.isChecked())) await this.hands.choose(choices, wanted);
    await expect(wanted).toBeChecked();
  }

  async addPractice({ time, minutes, stressBefore, stressAfter }: TypedPractice) {
    await this.hands.press(this.page.getByRole('button', { name: 'Log' }), 'Control+Shift+P');
    await this.hands.enter(this.form.getByRole('textbox', { name: 'How long' }));
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.type(String(minutes));
    await this.hands.rate(
      this.form.getByRole('radiogroup', { name: 'Stress before' }),
      stressBefore,
    );
    await this.hands.rate(this.form.getByRole('radiogroup', { name: 'Stress after' }), stressAfter);
    await this.setTime(time);
    await this.save();
  }

  async addSkinCheck({ time, overall, itch, regions }: TypedSkinCheck) {
    await this.hands.press(
      this.page.getByRole('button', { name: 'Skin check', exact: true }),
      'Control+Shift+S',
    );
    await this.hands.rate(this.form.getByRole('radiogroup', { name: /^Overall/ }), overall);
    await this.hands.rate(this.form.getByRole('radiogroup', { name: /^Itch/ }), itch);
    for (const region of regions) await this.chooseRegion(region);
    await this.setTime(time);
    await this.save();
  }

  /** A place on the drawing of the face: one press is "a little". */
  private async chooseRegion(region: string) {
    const place = this.form.getByRole('button', { name: new RegExp(`^${region}: `) });
    await this.hands.point(this.form.getByRole('group', { name: 'Face' }), place);
    await expect(place).toHaveAccessibleName(`${region}: a little`);
  }

  async addCheckIn({ stress, belly, sleepHours }: TypedCheckIn) {
    await this.hands.press(
      this.page.getByRole('button', { name: 'Check in', exact: true }),
      'Control+Shift+B',
    );
    await this.hands.rate(
      this.form.getByRole('radiogroup', { name: 'Stress over the day' }),
      stress,
    );
    await this.hands.rate(this.form.getByRole('radiogroup', { name: 'Belly' }), belly);
    await this.hands.enter(this.form.getByRole('textbox', { name: /^Hours of sleep/ }));
    await this.page.keyboard.type(String(sleepHours));
    await this.save();
  }

  async addNote(text: string) {
    await this.hands.press(this.page.getByRole('button', { name: 'Add note' }), 'Control+Shift+N');
    await expect(
      this.form.getByRole('textbox', { name: 'What you want to remember' }),
    ).toBeFocused();
    await this.page.keyboard.type(text);
    await this.save();
  }

  /** The rows of the table in Trends as text, header first. */
  async trendsTable(): Promise<readonly (readonly string[])[]> {
    const table = this.page.getByRole('table', { name: /What you noted/ });
    if (!(await table.isVisible())) {
      await this.hands.press(this.page.getByRole('button', { name: 'Show as table', exact: true }));
    }
    await expect(table).toBeVisible();
    return table.evaluate((element) =>
      [...(element as HTMLTableElement).rows].map((row) =>
        [...row.cells].map((cell) => cell.textContent?.trim() ?? ''),
      ),
    );
  }

  /** Nobody is kept out: no violation axe can find on what is on show. */
  async expectAccessible() {
    // A page that has not been drawn yet has no heading, and axe would say so.
    await expect(this.page.locator('h1').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page: this.page }).setLegacyMode().analyze();
    expect(
      violations.map(({ id, nodes }) => ({
        id,
        where: nodes.map(({ target }) => target.join(' ')),
      })),
    ).toEqual([]);
  }
}
