/** Whether an example was told to its end: a start that was killed while loading leaves a body half told. */
import type { House } from "../app/src/house/house.ts";
import { readSetting, writeSettingOnce } from "../app/src/platform/settings.ts";

const keyOf = (slug: string) => `example told: ${slug}`;

export async function markWhole(house: House, slug: string): Promise<void> {
  await writeSettingOnce(house.db, keyOf(slug), true);
}

/** Says so where a body that exists was never told to its end; it stays as it is. */
export async function toldWhole(house: House, slug: string): Promise<void> {
  if ((await readSetting(house.db, keyOf(slug))) === true) return;
  console.warn(
    `The example ${slug} is half told: an earlier start ended while it was loading. ` +
      `To load the examples anew, stop, remove the data folder (${house.configuration.dataFolder}) and start again.`,
  );
}
