package ask

import "regexp"

// nods asks whether somebody, a network most likely, has said that a show goes on, or that it
// does not, in whatever words that is put.
const nods = `^(?:so |and |but |wait |ok |SHOW )*(?:has|have|did|will|is|are|any word if|(?:what|which) (?:day|month|year|date)|when|is it true that|is it true)\b.*?\b(?:` +
	`(?:say|said|says|saying) (?:yes|yeah|aye|yea) to (?:a |an |the |yet )*(?:SEASON|SHOW|it|another|more)|` +
	`(?:ok|okay|okayed|okays|approve|approved|sanction|sanctioned|commission|commissioned|rubber stamped|rubber stamp) (?:a |an |the |any |another |more )*(?:SEASON|SHOW|more|another|it)|` +
	`(?:given|give|gives|giving|gave) (?:SHOW|it|SEASON|a SEASON|them) (?:SEASON |of SHOW )*(?:a |an |the |another |its )*(?:nod|green ?light|go ahead|thumbs up|reprieve|year|season|series|run|go|chance|SEASON)|` +
	`(?:commit|committed|agree|agreed|sign up|signed up) (?:\w+ )?(?:to|on) (?:a |an |the )*(?:SEASON|SHOW|another|more)|` +
	`(?:make|made|making|makes) (?:its|it is|their|his|her|up) minds? (?:up )?(?:about|on|over)|` +
	`(?:been |got |get |getting )(?:given )(?:a |an |the |another )*(?:SEASON|nod|year|season|series|go ahead)|` +
	`(?:make|makes|made) it (?:through|to (?:a )?series|to air|past the pilot)|` +
	`(?:take|took|taken|go for|went for|gone for|pass on|passed on) SHOW(?: in the end| to series)?$|` +
	`(?:really |actually |properly )?(?:can|bin|binned|canned|axed|axe|scrap|scrapped|junked|junk|stopping) SHOW$` +
	`)`

// nodded is a question that asks that.
var nodded = regexp.MustCompile(nods)

// given asks for more, though who gives something up gives, too.
var given = regexp.MustCompile(`\b(?:given|give|gives|giving|gave) (?:SHOW|it|SEASON|a|an|the|another|them) `)

// ifTrueOnly asks of what was named before it whether it is true.
var ifTrueOnly = regexp.MustCompile(`(?i)^(?:so |and |but )*(?:is|are) (?:it|that|this|they|we) (?:really |actually |definitely )?(?:true|real|legit|official|right|correct|happening|confirmed|a thing|certain|coming)(?: yet| now| or (?:not|what|fake|nah|no|fan \w+))*$`)
