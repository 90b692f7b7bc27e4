-- What gives something away, by article: every other sentence that overlaps it is covered too.
CREATE INDEX claims_spoiling ON claims (article, version) WHERE spoiler <> '';
