/*
 * What a visitor has chosen from a list, as values: a choice is a Map from a way to choose to the names that are chosen,
 * audience => Set of headteachers. Within a way any of the names will do, and each way has to be met.
 */

/** The choice in the query of an address; what is not offered is left out. */
export function read(query, offered) {
  const choice = new Map();
  for (const [way, name] of new URLSearchParams(query)) {
    if (offered.has(`${way}=${name}`)) {
      choice.set(way, new Set(choice.get(way)).add(name));
    }
  }
  return choice;
}

/** The query that says a choice and an order; empty where there is nothing to say. */
export function write(choice, order) {
  const query = new URLSearchParams();
  for (const [way, names] of choice) {
    for (const name of names) {
      query.append(way, name);
    }
  }
  if (order) {
    query.append("order", order);
  }
  const words = query.toString();
  return words && `?${words}`;
}

/** The choice with a name more, or without it. */
export function toggled(choice, way, name) {
  const names = new Set(choice.get(way));
  if (!names.delete(name)) {
    names.add(name);
  }
  const other = new Map(choice);
  other.set(way, names);
  if (!names.size) {
    other.delete(way);
  }
  return other;
}

/** The ways that keep an entry with these keys out of a choice. */
function unmet(keys, choice) {
  return [...choice].filter(([way, names]) => ![...names].some((name) => keys.has(`${way}=${name}`))).map(([way]) => way);
}

export function matches(keys, choice) {
  return unmet(keys, choice).length === 0;
}

/** How many entries each option would show if it were chosen beside the other ways, by key. */
export function counted(allKeys, choice) {
  const counts = new Map();
  for (const keys of allKeys) {
    const ways = unmet(keys, choice);
    for (const key of keys) {
      if (ways.length === 0 || (ways.length === 1 && key.startsWith(`${ways[0]}=`))) {
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}
