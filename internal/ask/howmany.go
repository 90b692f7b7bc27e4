package ask

import "regexp"

// howManyOfShow asks how many episodes there are by the name of the show, or by what becomes of the
// number: "how many Copper Streets did they order", "it got cut down to how many".
const howManyOfShow = `^(so |and |but |ok )*how many (more |new |of the |of these )*SHOW( SEASON)? (did|do|does|are|were|will|have|has|can|is)\b|^(so |and |but |ok )*how many (\w+ )?(we|they|you) (\w+ )?(get|getting|ordered)\b( (in|for|this|next|the|SEASON|time|year|run))*$|\b(got|get|gets|getting|cut|trimmed|comes?|coming|is|runs?|goes|ordered) (back |down |up )?(with |to |for )?how many( this time| (in|for) SEASON)?$|^how short (is|was|will) .*(SEASON|season|series|run)\b|^how (many|much) .*\bto (catch up on|get through)\b`

// onlySeason is the season of a show and no question: "series two of Copper Street, when is it on".
var onlySeason = regexp.MustCompile(`(?i)^\W*(?:(?:so|and|but|ok) )*(?:(?:a|the) )?(?:(?:season|series) [\pL\d-]+|(?:[\pL-]+|\d+(?:st|nd|rd|th)) (?:season|series|run)) (?:of|for) \S`)
