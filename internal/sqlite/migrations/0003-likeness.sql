-- What a text is like, in 64 bits of which few differ where two texts are nearly
-- one (tv.Likeness); null for texts kept before there was such a thing. Texts that
-- differ by six bits at most have a quarter of them alike but for one bit, and are
-- found by that.
ALTER TABLE article_versions ADD COLUMN near INTEGER;
CREATE INDEX versions_near_1 ON article_versions (near & 65535) WHERE near IS NOT NULL;
CREATE INDEX versions_near_2 ON article_versions ((near >> 16) & 65535) WHERE near IS NOT NULL;
CREATE INDEX versions_near_3 ON article_versions ((near >> 32) & 65535) WHERE near IS NOT NULL;
CREATE INDEX versions_near_4 ON article_versions ((near >> 48) & 65535) WHERE near IS NOT NULL;

-- The article of which a draft becomes a new version when it is published, by its
-- id; '' for a draft that becomes an article of its own.
ALTER TABLE articles ADD COLUMN revises TEXT NOT NULL DEFAULT '';
