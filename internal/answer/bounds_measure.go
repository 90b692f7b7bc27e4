package answer

import "regexp"

// measures are what a question may want to know of a thing, and the signs of which words must
// have one to tell it. That a thing costs dear is no answer to when it comes, however many
// words of the question they have.
var measures = []struct{ asks, tells *regexp.Regexp }{
	{measure(`\bhow old\b|\bwhat age\b|['’]s age\b`), measure(`\b\d\d?\b|\bage[ds]?\b|\bborn\b|\byears? old\b|\bteenage|\b(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:y|ies)`)},
	{measure(`\bbudget\b|\bhow much\b.*\b(?:cost|costs|paid|pay|spen[dt]|earn|salary)\b|\bprice\b`), measure(`\b(?:budgets?|cost(?:s|ing|ly)?|cheap\pL*|expensive|paid|pay|price|spen[dt]|salar\pL+)\b`)},
	{measure(`\bratings?\b|\bhow many (?:people|viewers|households)\b|\bviewing figures\b|\bviewership\b|\baudience\b`), measure(`%|\bratings?\b|\bviewers?\b|\bviewership\b|\baudiences?\b|\b(?:people|million) (?:watch|watched|saw|tuned)\b|\b(?:watched|seen) by\b|\bper cent\b`)},
	{measure(`\b(?:what|which) (?:year|decade|century|era|period|time)\b.*\bset\b|\bwhen\b.*\b(?:is|are) [^?]* set\b`), measure(`\b1\d{3}s?\b|\b20\d\ds?\b|\bcentury\b|\b(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\b|\bera\b|\bmedieval\b|\bfuture\b|\bVictorian\b|\bpresent\b`)},
	{measure(`\bwhere(?:abouts)? (?:is|are|was)\b.*\bset\b|\b(?:which|what) (?:city|town|country|place)\b.*\bset\b`), regexp.MustCompile(`\b[Ss]et (?:in|on|at|upstate|near|among)\b|\b(?:in|at|on|off|near|across|to) (?:the |an? )?(?:[\pL’'-]+ ){0,2}\p{Lu}\pL|\b(?:village|town|city|island|valley)\b`)},
	{measure(`\bhow long (?:is|are|was|were)\b.*\bepisodes?\b|\bruntime\b|\brunning time\b`), measure(`\bminutes?\b|\bhours?\b|\bhour-long\b|\bhalf-hour`)},
	{measure(`\b(?:what|which) languages?\b`), measure(`\b(?:English|French|German|Spanish|Catalan|Galician|Basque|Italian|Portuguese|Danish|Swedish|Norwegian|Finnish|Dutch|Flemish|Welsh|Irish|Gaelic|Scots|Korean|Japanese|Mandarin|Chinese|Hindi|Urdu|Punjabi|Polish|Czech|Turkish|Arabic|Hebrew|Russian|Icelandic|subtitle[sd]?|subtitled|dubbed|languages?)\b`)},
	{measure(`^(?:is|was|are)\b.*\b(?:remake|reboot|revival|adaptation)\W*$`), measure(`\b(?:re(?:make|made|boot|vival|told|imagin)\pL*|based|adapt\pL+|version|original|again)\b`)},
	{measure(`\bfor (?:the )?(?:kids|children|family|families|adults|grown-?ups)\b`), measure(`\b(?:kids?|children|famil(?:y|ies)|adults?|grown-?ups|rated|age[ds]?)\b`)},
	{ofThatSort, isOfSorts},
	{measure(`\bweather\b`), measure(`\b(?:weather|rain\pL*|snow\pL*|cold|froz\pL+|freez\pL+|heat|hot|storms?|wind\pL*|fog|sun|sunny)\b`)},
	{measure(`\b(?:which|what) (?:studio|company|production company|production house)\b`), measure(`\b(?:studios?|productions?|company|pictures|films?|television|media|entertainment|made by|produced by|produces)\b`)},
	{measure(`\bhow (?:big|large) (?:is|was) (?:the )?(?:crew|cast|team)\b|\bhow many (?:people )?(?:are |work |worked )?(?:in|on) (?:the )?(?:crew|team)\b`), measure(`\d|\b(?:dozens?|hundreds?|thousands?)\b`)},
}

func measure(words string) *regexp.Regexp { return regexp.MustCompile(`(?i)` + words) }

// measures is the sign of what a question wants to know of a thing; nil where it wants
// nothing of that sort.
func (f *file) measures() *regexp.Regexp {
	for _, m := range measures {
		if m.asks.MatchString(f.q.Text) {
			return m.tells
		}
	}
	return nil
}
