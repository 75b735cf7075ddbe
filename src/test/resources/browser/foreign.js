// What was asked of other hosts, by the browser's own account.
return performance.getEntriesByType("resource").map(({ name }) => name)
  .filter((name) => !name.startsWith(location.origin + "/"));
