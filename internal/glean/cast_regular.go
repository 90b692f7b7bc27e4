package glean

// Who "will not be returning as a series regular" goes as one, and may still be seen: the claim
// says so beside it. Where the sentence itself says that he is still seen, nobody goes.

const asRegular = "as a series regular"

var (
	// notAsRegular says that somebody does not come back as a regular, or goes as one.
	notAsRegular = phraseOf(` (?:(?:not|never) (?:(?:be|now|to|expected|set|due|going) )*(?:back|return|returning|coming back|come back|continue|continuing) (?:(?:to|for|in|on|with) (?:["'] )?(?:<[SE]\d+>|the (?:show|series|drama|comedy|sitcom|cast)) (?:["'] )?)?as|(?:made|makes|making|make) (?:his|her|their) (?:final|last) (?:appearance|bow) as|(?:leave|leaves|leaving|left|exit|exits|exiting|exited|depart|departs|departing|departed|bow out|bows out|bowing out|bowed out|step down|steps down|stepping down|stepped down)(?: (?:["'] )?(?:<S\d+>|(?:the|this) (?:show|series|drama|comedy|sitcom|cast))(?: ["'])?)? as) (?:an? |the )?(?:full-time |main )?(?:series |cast |full-time |main cast )?regulars? `)
	// stillSeen says that whoever is no regular is seen all the same.
	stillSeen = phraseOf(` (?:recur|recurs|recurring|recurred|guest|guests|guest-star|guest-starring|guest-stars|cameos?|appear|appears|appearing|appearances?|instead|still|occasionally|however|but|though|although|while|pop up|drop by|stop by) `)
)

// leavesAsRegular tells that a sentence says of somebody that he goes as a regular, and no more.
func leavesAsRegular(text string) bool {
	loc := notAsRegular.FindStringIndex(text)
	if loc == nil {
		return false
	}
	if open := doorOpen.FindStringIndex(text[loc[1]-1:]); open != nil {
		text = text[:loc[1]+open[0]] // that he may be seen is no appearance
	}
	return !stillSeen.MatchString(text)
}

// doorOpen says that somebody who goes may be seen again, and no more.
var doorOpen = phraseOf(` (?:(?:, )?(?:but|though|although|while|however) )?(?:(?:the|a) door (?:(?:has|is|was|been|being|remains|still) )*(?:left )?(?:wide )?(?:open|ajar)|(?:he|she|they|<[PNC]\d+>|who) (?:could|may|might) )`)
