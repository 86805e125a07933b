-- Who may be meant by a name: recall by the sounds of its words, in any order and with one of them wrong or missing; a trigram
-- search where the sounds find too few. The likeness of each candidate is judged by the domain, not here.
create function people.candidates(keys text[], folded text, born text, at_most integer)
returns table (id uuid, shared integer)
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
    select h.id, (select count(*)::integer from unnest(h.name_keys) key where key = any (keys)) as shared
      from heard h
     order by shared desc, (h.birth_date = born) desc nulls last, cardinality(h.name_keys), h.id
     limit at_most;
  get diagnostics found = row_count;

  if found < 20 then
    return query
      select p.id, 0
        from people.people p
       where folded <% p.search_text and not (p.name_keys @> keys)
       order by word_similarity(folded, p.search_text) desc, p.id
       limit least(at_most, 50);
  end if;
end
$$;
