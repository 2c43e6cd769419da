/**
 * ISO/IEC 18004: a text as the squares of a QR code, in bytes, correcting about 15 in a hundred (level M). Our own, since
 * the booth's page holds nobody else's drawing code; the tests hold it against another's, square by square.
 */

/** By version from 1: correcting words in each block, and blocks. ISO/IEC 18004, table 9, level M. */
const CORRECTING = [
  10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28,
  28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
];
const BLOCKS = [
  1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26,
  28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
];
const VERSION_MOST = 40;

type Square = { dark: boolean; fixed: boolean };
type Grid = Square[][];

/** Rows of squares, true where dark, without the white border. Throws a RangeError over 2,331 bytes. */
export function qrCode(text: string): readonly (readonly boolean[])[] {
  const bytes = new TextEncoder().encode(text);
  let version = 1;
  while (version <= VERSION_MOST && roomFor(version) < bytes.length) version += 1;
  if (version > VERSION_MOST) throw new RangeError(`${bytes.length} bytes fit no QR code`);
  const words = interleaved(version, dataWords(version, bytes));
  const grids = [0, 1, 2, 3, 4, 5, 6, 7].map((mask) => drawn(version, words, mask));
  const best = grids.reduce((a, b) => (penalty(b) < penalty(a) ? b : a));
  return best.map((row) => row.map((square) => square.dark));
}

/** Squares that are no pattern of the code's own, in words of eight. */
function wordsIn(version: number): number {
  let squares = (16 * version + 128) * version + 64;
  if (version >= 2) {
    const marks = Math.floor(version / 7) + 2;
    squares -= (25 * marks - 10) * marks - 55;
    if (version >= 7) squares -= 36;
  }
  return Math.floor(squares / 8);
}

function shape(version: number) {
  const [correcting, blocks] = [CORRECTING[version - 1] ?? 0, BLOCKS[version - 1] ?? 1];
  return { correcting, blocks, data: wordsIn(version) - correcting * blocks };
}

const lengthBits = (version: number): number => (version < 10 ? 8 : 16);

function roomFor(version: number): number {
  return Math.floor((shape(version).data * 8 - 4 - lengthBits(version)) / 8);
}

function dataWords(version: number, bytes: Uint8Array): number[] {
  let bits = `0100${bytes.length.toString(2).padStart(lengthBits(version), "0")}`;
  for (const byte of bytes) bits += byte.toString(2).padStart(8, "0");
  const { data } = shape(version);
  bits += "0".repeat(Math.min(4, data * 8 - bits.length));
  const words = (bits.match(/.{1,8}/g) ?? []).map((word) => parseInt(word.padEnd(8, "0"), 2));
  for (let pad = 0xec; words.length < data; pad ^= 0xec ^ 0x11) words.push(pad);
  return words;
}

/** Product in the field of 256 elements, modulo x^8 + x^4 + x^3 + x^2 + 1. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    if ((b >> bit) & 1) product ^= a;
  }
  return product;
}

function divisorOf(degree: number): number[] {
  const divisor: number[] = [...Array<number>(degree - 1).fill(0), 1];
  let root = 1;
  for (let i = 0; i < degree; i += 1) {
    for (let at = 0; at < degree; at += 1)
      divisor[at] = times(divisor[at] ?? 0, root) ^ (divisor[at + 1] ?? 0);
    root = times(root, 2);
  }
  return divisor;
}

function correctingWords(words: readonly number[], divisor: readonly number[]): number[] {
  const rest = divisor.map(() => 0);
  for (const word of words) {
    const factor = word ^ (rest.shift() ?? 0);
    rest.push(0);
    divisor.forEach((one, at) => (rest[at] = (rest[at] ?? 0) ^ times(one, factor)));
  }
  return rest;
}

/** Blocks side by side: the first word of each, then the second; then the same of the correcting words. */
function interleaved(version: number, words: readonly number[]): number[] {
  const { correcting, blocks, data } = shape(version);
  const divisor = divisorOf(correcting);
  const short = Math.floor(data / blocks);
  const shorts = blocks - (data % blocks);
  const parts: number[][] = [];
  for (let at = 0; parts.length < blocks;) {
    const length = short + (parts.length < shorts ? 0 : 1);
    parts.push(words.slice(at, at + length));
    at += length;
  }
  const ends = parts.map((part) => correctingWords(part, divisor));
  const column = (from: readonly (readonly number[])[], at: number) =>
    from.flatMap((part) => part[at] ?? []);
  return [
    ...Array.from({ length: short + 1 }, (_, at) => column(parts, at)).flat(),
    ...Array.from({ length: correcting }, (_, at) => column(ends, at)).flat(),
  ];
}

const MASKS: readonly ((x: number, y: number) => number)[] = [
  (x, y) => (x + y) % 2,
  (_x, y) => y % 2,
  (x) => x % 3,
  (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
  (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

function drawn(version: number, words: readonly number[], mask: number): Grid {
  const size = version * 4 + 17;
  const grid: Grid = Array.from({ length: size }, () =>
    Array.from({ length: size }, () => ({ dark: false, fixed: false })),
  );
  drawPatterns(grid, version);
  drawFormat(grid, mask);
  const bits = words.map((word) => word.toString(2).padStart(8, "0")).join("");
  let at = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    const up = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step += 1) {
      const y = up ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        const square = grid[y]?.[x];
        if (!square || square.fixed) continue;
        square.dark = (bits[at++] === "1") !== (MASKS[mask]?.(x, y) === 0);
      }
    }
  }
  return grid;
}

function fix(grid: Grid, [x, y]: readonly [number, number], dark: boolean): void {
  const square = grid[y]?.[x];
  if (square) Object.assign(square, { dark, fixed: true });
}

function drawPatterns(grid: Grid, version: number): void {
  const size = grid.length;
  for (let at = 0; at < size; at += 1) {
    fix(grid, [6, at], at % 2 === 0);
    fix(grid, [at, 6], at % 2 === 0);
  }
  for (const [cx, cy] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const) {
    square(grid, { cx, cy, reach: 4 }, (far) => far !== 2 && far !== 4);
  }
  const marks = marksOf(version, size);
  const last = marks.length - 1;
  for (const [i, cx] of marks.entries()) {
    for (const [j, cy] of marks.entries()) {
      const corner = (i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0);
      if (!corner) square(grid, { cx, cy, reach: 2 }, (far) => far !== 1);
    }
  }
  if (version < 7) return;
  let rest = version;
  for (let i = 0; i < 12; i += 1) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
  const bits = (version << 12) | rest;
  for (let i = 0; i < 18; i += 1) {
    const [a, b] = [size - 11 + (i % 3), Math.floor(i / 3)];
    fix(grid, [a, b], ((bits >> i) & 1) === 1);
    fix(grid, [b, a], ((bits >> i) & 1) === 1);
  }
}

type Place = { readonly cx: number; readonly cy: number; readonly reach: number };
function square(grid: Grid, { cx, cy, reach }: Place, dark: (far: number) => boolean): void {
  for (let dy = -reach; dy <= reach; dy += 1)
    for (let dx = -reach; dx <= reach; dx += 1)
      fix(grid, [cx + dx, cy + dy], dark(Math.max(Math.abs(dx), Math.abs(dy))));
}

/** Where the small marks stand, in both directions. ISO/IEC 18004, annex E. */
function marksOf(version: number, size: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.floor((version * 8 + count * 3 + 5) / (count * 4 - 4)) * 2;
  const from = Array.from({ length: count - 1 }, (_, at) => size - 7 - at * step);
  return [6, ...from.reverse()];
}

/** The level (M: 00) and the mask, twice, around the corners. */
function drawFormat(grid: Grid, mask: number): void {
  const size = grid.length;
  let rest = mask;
  for (let i = 0; i < 10; i += 1) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
  const bits = ((mask << 10) | rest) ^ 0x5412;
  const bit = (at: number) => ((bits >> at) & 1) === 1;
  for (let at = 0; at < 15; at += 1) {
    const y = at < 6 ? at : at < 8 ? at + 1 : size - 15 + at;
    fix(grid, [8, y], bit(at));
    const x = at < 8 ? size - 1 - at : at === 8 ? 7 : 14 - at;
    fix(grid, [x, 8], bit(at));
  }
  fix(grid, [8, size - 8], true);
}

/** How hard a grid is to read: long runs, blocks, patterns like the corners, unequal dark and light. */
function penalty(grid: Grid): number {
  const size = grid.length;
  const rows = grid.map((row) => row.map((one) => (one.dark ? "1" : "0")).join(""));
  const columns = rows.map((_, x) => rows.map((row) => row[x]).join(""));
  let points = 0;
  for (const line of [...rows, ...columns]) {
    for (const run of line.match(/1{5,}|0{5,}/g) ?? []) points += run.length - 2;
    for (const like of ["10111010000", "00001011101"])
      for (let at = line.indexOf(like); at >= 0; at = line.indexOf(like, at + 1)) points += 40;
  }
  for (let y = 0; y + 1 < size; y += 1) {
    for (let x = 0; x + 1 < size; x += 1) {
      const four = (rows[y]?.slice(x, x + 2) ?? "") + (rows[y + 1]?.slice(x, x + 2) ?? "");
      if (four === "0000" || four === "1111") points += 3;
    }
  }
  const dark = rows.join("").replaceAll("0", "").length;
  return points + Math.abs(Math.ceil((dark * 100) / size / size / 5) - 10) * 10;
}
