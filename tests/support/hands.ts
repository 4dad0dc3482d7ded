import { expect, type Locator, type Page } from '@playwright/test';

/** Further than any form or room of the program reaches. */
const MOST_TABS = 120;
const MOST_CHOICES = 40;

/**
 * How a person gets things done: by mouse, or with nothing but keys. A spec written once with hands walks
 * both ways, and the second fails where something cannot be reached.
 */
export type Hands = {
  /** Presses a button, link or choice; with the keyboard by `shortcut` where there is one. */
  readonly press: (target: Locator, shortcut?: string) => Promise<void>;
  /** Puts the focus into a field. */
  readonly enter: (field: Locator) => Promise<void>;
  /** Gets from a group (one Tab stop) to one of its choices and takes it. */
  readonly choose: (group: Locator, choice: Locator) => Promise<void>;
  /** Presses a place on a drawing (one Tab stop); with the keyboard by arrows towards where it is seen. */
  readonly point: (drawing: Locator, place: Locator) => Promise<void>;
  /** Chooses 0-10 on a rating scale. */
  readonly rate: (scale: Locator, rating: number) => Promise<void>;
};

export function mouseHands(): Hands {
  return {
    press: async (target) => target.click(),
    enter: async (field) => field.click(),
    choose: async (_group, choice) => {
      // What can be seen of a radio button is its label.
      await choice.locator('xpath=ancestor-or-self::*[self::label or self::button][1]').click();
    },
    point: async (_drawing, place) => place.click(),
    rate: async (scale, rating) => scale.getByText(String(rating), { exact: true }).first().click(),
  };
}

export function keyboardHands(page: Page): Hands {
  const tabTo = async (target: Locator) => {
    await expect(target).toBeVisible();
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
      if (await holdsFocus(target)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key never reaches ${target}`);
  };
  return {
    press: async (target, shortcut) => {
      if (shortcut !== undefined) {
        // Nobody presses the key of something that is not there yet.
        await expect(target).toBeVisible();
        await page.keyboard.press(shortcut);
        return;
      }
      await tabTo(target);
      // Links follow Enter, everything else Space; both follow Enter here except choices.
      const role = await target.evaluate(
        (element) => element.getAttribute('role') ?? element.localName,
      );
      await page.keyboard.press(
        ['radio', 'label', 'checkbox', 'input'].includes(role) ? 'Space' : 'Enter',
      );
    },
    enter: tabTo,
    choose: async (group, choice) => {
      await tabTo(group);
      for (let presses = 0; presses < MOST_CHOICES; presses += 1) {
        if (await holdsFocus(choice)) {
          // Radio buttons are taken by arriving; anything else by a key.
          if ((await choice.getAttribute('type')) !== 'radio') await page.keyboard.press('Space');
          else if (!(await choice.isChecked())) await page.keyboard.press('Space');
          return;
        }
        await page.keyboard.press('ArrowRight');
      }
      throw new Error(`The arrow keys never reach ${choice}`);
    },
    point: async (drawing, place) => {
      await tabTo(drawing);
      for (let presses = 0; presses < MOST_CHOICES; presses += 1) {
        if (await holdsFocus(place)) {
          await page.keyboard.press('Space');
          return;
        }
        await page.keyboard.press(await arrowTowards(place, presses));
      }
      throw new Error(`The arrow keys never reach ${place}`);
    },
    rate: async (scale, rating) => {
      await tabTo(scale);
      // Two digits make ten.
      for (const digit of String(rating)) await page.keyboard.press(digit);
    },
  };
}

/** Along the longer way, and every third time along the other, to get round what is in between. */
async function arrowTowards(place: Locator, presses: number): Promise<string> {
  const [dx, dy] = await place.evaluate((element) => {
    const middle = (box: DOMRect) => [box.x + box.width / 2, box.y + box.height / 2] as const;
    const here = middle((document.activeElement ?? element).getBoundingClientRect());
    const there = middle(element.getBoundingClientRect());
    return [there[0] - here[0], there[1] - here[1]] as const;
  });
  const isSideways = Math.abs(dx) > Math.abs(dy) !== (presses % 3 === 2);
  if (isSideways) return dx > 0 ? 'ArrowRight' : 'ArrowLeft';
  return dy > 0 ? 'ArrowDown' : 'ArrowUp';
}

function holdsFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element.contains(document.activeElement));
}
