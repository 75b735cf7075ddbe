# The branch gh-pages, from which the Git host serves the site. It has one commit, so that old sites and previews take
# no room, and is changed in one push, which comes through as a whole or not at all.

shopt -s inherit_errexit
pages=$PWD/target/pages
index=$PWD/target/pages.index
repository=$(git rev-parse --absolute-git-dir)

# Changes the branch: update_pages MESSAGE COMMAND…
# The command changes the folder $pages, which holds the branch. When somebody else was quicker, all is done again
# on what they have pushed.
update_pages() {
  local message=$1 old tree attempt
  shift
  for attempt in 1 2 3 4 5; do
    old=$(take_pages)
    "$@"
    tree=$(in_pages add --all --force . && in_pages write-tree)
    if [ -n "$old" ] && [ "$tree" = "$(git rev-parse "$old^{tree}")" ]; then
      echo "$message: nothing to change"
      return 0
    fi
    if push_pages "$message" "$tree" "$old"; then
      echo "$message: pushed"
      return 0
    fi
    echo "$message: the branch has moved, attempt $attempt" >&2
  done
  echo "$message: given up" >&2
  return 1
}

in_pages() {
  GIT_INDEX_FILE=$index git -C "$pages" --git-dir="$repository" --work-tree="$pages" "$@"
}

# Puts what the branch has into $pages, and prints its commit, if there is one.
take_pages() {
  rm -rf "$pages" "$index"
  mkdir -p "$pages"
  if [ -n "$(git ls-remote origin refs/heads/gh-pages)" ]; then
    git fetch --quiet --depth=1 origin refs/heads/gh-pages
    in_pages read-tree FETCH_HEAD
    in_pages checkout-index --all
    git rev-parse FETCH_HEAD
  fi
}

push_pages() {
  local commit
  # What is called in a condition does not end at the first failure by itself.
  commit=$(GIT_AUTHOR_NAME=catalogue GIT_AUTHOR_EMAIL=catalogue@localhost \
    GIT_COMMITTER_NAME=catalogue GIT_COMMITTER_EMAIL=catalogue@localhost git commit-tree -m "$1" "$2") \
    || return 1
  git push --quiet --force-with-lease="refs/heads/gh-pages:$3" origin "$commit:refs/heads/gh-pages"
}
