-- Who may be meant by a name: recall by the sounds of its words, in any order and with one of them wrong or missing; where the
-- sounds find few, by trigrams, and where they find next to nobody, by one sound and the trigrams of the rest. Likeness is judged
-- by the domain, not here.
create function people.candidates(keys text[], folded text, born text, at_most integer)
returns table (id uuid)
language plpgsql stable
as $$
declare
  found integer;
begin
  return query
    with pairs as (
      select array[a.key, b.key] as pair
        from unnest(keys) with ordinality a (key, i)
        join unnest(keys) with ordinality b (key, i) on a.i < b.i
      union all
      select keys where cardinality(keys) = 1
    ),
    heard as (
      select p.id, p.name_keys, p.birth_date
        from pairs join people.people p on p.name_keys @> pairs.pair
      union
      select p.id, p.name_keys, p.birth_date
        from people.people p
       where born is not null and p.birth_date = born and p.name_keys && keys
    )
    select h.id
      from heard h
     order by (select count(*) from unnest(h.name_keys) key where key = any (keys)) desc, (h.birth_date = born) desc nulls last,
              cardinality(h.name_keys), h.id
     limit at_most;
  get diagnostics found = row_count;

  if found < 20 then
    return query
      select near.id
        from (select p.id, word_similarity(folded, p.search_text) as likeness
                from people.people p
               where folded <% p.search_text
              union
              select p.id, word_similarity(folded, p.search_text)
                from people.people p
               where found < 5 and p.name_keys && keys) near
       where near.likeness >= 0.35
       order by near.likeness desc, near.id
       limit least(at_most, 50);
  end if;
end
$$;
