//go:build !sqlite_fts5

package sqlite

// Full text needs SQLite's FTS5, which the driver compiles in only where a build
// tag asks for it. Without the tag the build stops here, at a name that says so.
var _ = build_with__go_build_tags_sqlite_fts5__as_the_README_says
