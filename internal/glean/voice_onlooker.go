package glean

// Whoever only watches, or a place where such write, and who or what has no name there: what
// they claim is a guess, whatever the verb. "A fan site claims that Norda has cancelled it".

const onlooker = `(?:an?|one|another|the|that|some|several|two|many) (?:[a-z-]+ ){0,2}?(?:fansites?|redditor|(?:fan|fans|fan-run|gossip|rumou?r|rumou?rs|spoiler|spoilers|leaks?|unofficial|unverified|anonymous|reddit|social media|forum|twitter|x|tiktok|facebook|instagram|viral|now-deleted|since-deleted) (?:sites?|websites?|accounts?|pages?|blogs?|forums?|wiki|podcast|post|user|poster|thread))(?: (?:on|in) (?:<[NWO]\d+>|[a-z]+|(?:a|the) (?:[a-z]+ )?(?:forum|subreddit|group|site)))?`

var isOnlooker = phraseOf(`^` + onlooker + `$`)
