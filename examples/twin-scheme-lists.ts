/** The private lists of Castleton’s dividend: invented references of helpers, of bills, and of who lives behind which. */

/** The days of a council tax year, both ends in it. */
export type TaxYear = { readonly name: string; readonly startsOn: string; readonly endsOn: string };

/** The council tax year that begins in April of a year of the calendar. */
export function taxYear(year: number): TaxYear {
  const name = `${year}-${String((year + 1) % 100).padStart(2, "0")}`;
  return { name, startsOn: `${year}-04-01`, endsOn: `${year + 1}-03-31` };
}

const personAt = (nth: number): string => `C${String(nth).padStart(4, "0")}`;
const billAt = (nth: number): string => `H${String(nth).padStart(5, "0")}`;

/** Every sixth helper lives with the one before. */
const homeOf = (nth: number): number => nth - Math.floor(nth / 6);
/** The bill behind which a helper lives. */
export const billOf = (nth: number): string => billAt(homeOf(nth));

const HELPERS = 128;
/** From here on they help at the pools; a few help in both places. */
const FIRST_AT_POOLS = 88;
const LAST_AT_HOMES = 96;

/** Helpers whom the pools listed first and took off when the list was filed again. */
const TAKEN_OFF = [100, 108, 116, 120];
/** Helpers who did not confirm their hours: the second of them appeals. */
export const UNCONFIRMED = [104, 112] as const;
/** A helper with fewer hours than the first band asks. */
export const BELOW_BANDS = 46;

const numbered = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

const file = (name: string, lines: readonly string[]) => ({
  name,
  bytes: new TextEncoder().encode(`${lines.join("\n")}\n`),
});

/** Who helped people at home: 96 helpers. */
export function helpAtHomes() {
  const lines = numbered(1, LAST_AT_HOMES).map((nth) => {
    const hours = nth === BELOW_BANDS ? 46 : 22 + ((nth * 37) % 231);
    return `${personAt(nth)};${hours}`;
  });
  return file("helpers.csv", ["person;hours", ...lines]);
}

/** Who helped at the pools and in the libraries: first 41 helpers, and 37 when the list was put right. */
export function helpAtPools(given: { readonly right: boolean }) {
  const lines = numbered(FIRST_AT_POOLS, HELPERS)
    .filter((nth) => !given.right || !TAKEN_OFF.includes(nth))
    .map((nth) => `${personAt(nth)};${18 + ((nth * 53) % 190)}.5`);
  return file("helpers.csv", ["person;hours", ...lines]);
}

/** References of those who said no when the pools’ first list was checked, and of those who say no still. */
export function unconfirmedAtPools(given: { readonly right: boolean }): string {
  return [...(given.right ? [] : TAKEN_OFF), ...UNCONFIRMED].map(personAt).join("\n");
}

/** In one home a bill begins in October: somebody moved there. */
const MOVED = { nth: 3, to: 200 };
/** They said no to being matched to a bill. */
const DECLINED = [11, 45, 102];
/** They lodge in somebody else’s home and owe no council tax. */
const LODGERS = [20, 77];
/** A bill that is low after the reduction by income. */
const low = (home: number): boolean => home % 9 === 4;

/** A bill for each home: what it comes to after discounts and other reductions. */
export function bills({ startsOn }: TaxYear) {
  const homes = new Set(numbered(1, HELPERS).map(homeOf));
  const lines = [...homes].map((home) => {
    const owed = low(home) ? "84.60" : `${640 + ((home * 97) % 1900)}.00`;
    return `${billAt(home)};${owed};;`;
  });
  const october = `${startsOn.slice(0, 4)}-10-01`;
  return file("bills.csv", [
    "account;owed;from;to",
    ...lines,
    `${billAt(MOVED.to)};611.20;${october};`,
  ]);
}

/** Who lives behind which bill, from when to when, and whether they agreed. */
export function homes({ startsOn }: TaxYear) {
  const year = startsOn.slice(0, 4);
  const lines = numbered(1, HELPERS)
    .filter((nth) => !LODGERS.includes(nth))
    .flatMap((nth) => {
      const [person, consent] = [personAt(nth), DECLINED.includes(nth) ? "no" : "yes"];
      if (nth !== MOVED.nth) return [`${person};${billOf(nth)};;;${consent}`];
      return [
        `${person};${billOf(nth)};;${year}-09-30;${consent}`,
        `${person};${billAt(MOVED.to)};${year}-10-01;;${consent}`,
      ];
    });
  return file("homes.csv", ["person;account;from;to;consent", ...lines]);
}
