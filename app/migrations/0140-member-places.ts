/** Where members belong, for counts alone: grade band, site, user group; private, and without any name. */
import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table member_place (
        body_id uuid not null references body,
        member_id uuid not null,
        grade text check (length(grade) between 1 and 80),
        site text check (length(site) between 1 and 80),
        user_group text check (length(user_group) between 1 and 80),
        primary key (body_id, member_id),
        foreign key (body_id, member_id) references member)`,
    )
    .execute(db);
}
