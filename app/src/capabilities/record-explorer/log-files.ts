/** The log as files: the whole archive, the signed checkpoint, and the tiles that other programs read. */
import { hashTile, parseTilePath, entryBundle, tileWidth } from "@rochdale/record/tiles.ts";
import { Malformed } from "@rochdale/record/malformed.ts";
import { joined } from "@rochdale/record/bytes.ts";
import { readerOfLeaves } from "@rochdale/record/merkle.ts";
import type { Answer, Context } from "../../platform/routes.ts";
import { bodyBySlug, type Body } from "../../house/bodies.ts";
import { recordArchive } from "../../house/download.ts";
import type { House } from "../../house/house.ts";
import { fastSha256 } from "../../house/log.ts";
import { lastCheckpoint, leavesBetween, seal } from "../../house/sealer.ts";
import { houseTables } from "../../house/tables.ts";

export async function archiveFile(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return { missing: true };
  const bytes = await recordArchive(house, body, context.clock.today());
  return { file: bytes, type: "application/x-tar", name: `${body.slug}-record.tar` };
}

export async function checkpointText(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return { missing: true };
  const sealed = await seal(house, body);
  return { text: sealed.note, type: "text/plain; charset=utf-8" };
}

/** A hash tile or an entry bundle, as C2SP tlog-tiles names it; only what a published checkpoint covers. */
export async function tileFile(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  const tile = tileOf(`tile/${context.params["*"] ?? ""}`);
  if (!body || !tile) return { missing: true };
  const sealed = await lastCheckpoint(house, body);
  const level = tile.level === "entries" ? 0 : tile.level;
  const nodes = Math.floor((sealed?.size ?? 0) / tileWidth ** level);
  const start = tile.index * tileWidth;
  if (start + tile.width > nodes) return { missing: true };
  const bytes = await tileBytes(house, body, tile);
  const whole = tile.width === tileWidth ? ({ cache: "immutable" } as const) : {};
  return { file: bytes, type: "application/octet-stream", name: "tile", inline: true, ...whole };
}

type Tile = NonNullable<ReturnType<typeof tileOf>>;

function tileOf(path: string) {
  try {
    return parseTilePath(path);
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
}

async function tileBytes(house: House, body: Body, tile: Tile): Promise<Uint8Array> {
  const from = tile.index * tileWidth;
  const to = from + tile.width;
  if (tile.level === "entries") {
    const rows = await houseTables(house.db)
      .selectFrom("fact")
      .select("entry")
      .where("body_id", "=", body.body_id)
      .where("position", ">=", BigInt(from))
      .where("position", "<", BigInt(to))
      .orderBy("position")
      .execute();
    return entryBundle(rows.map((row) => new Uint8Array(row.entry)));
  }
  if (tile.level === 0) return joined(await leavesBetween(house, body, { from, to }));
  const size = to * tileWidth ** tile.level;
  const leaves = await leavesBetween(house, body, { from: 0, to: size });
  return hashTile(readerOfLeaves(leaves, fastSha256), tile);
}
