package dates

import "strings"

// sense is the part a word plays in a date, or right beside one.
type sense uint8

const (
	wordMonth      sense = iota + 1 // n is 1 to 12
	wordMonthShort                  // "Jan", "Sept"
	wordWeekday                     // n is time.Weekday
	wordWeekdayShort
	wordSeason  // n is one of spring, summer, autumn, winter
	wordNumber  // "two": n is 2
	wordA       // "a", "an"
	wordUnit    // n is one of the units
	wordUnits   // its plural
	wordOrdinal // "third": n is 3; "last" as in "last quarter" is wordLast
	wordSuffix  // "st", "nd", "rd", "th"
	wordEdge    // n is an edge: "early", "mid", "late"
	wordPiece   // so is it of a noun that needs its "of": "the end of May"
	wordThis
	wordNext
	wordLast
	wordPast   // "this past weekend"
	wordComing // "this coming Friday"
	wordLater
	wordEarlier
	wordHalf
	wordLatter // "the latter half", "the back half"
	wordFormer
	wordQuarter
	wordQ // "Q3" is the word "q" and a number
	wordAgo
	wordNow
	wordToday    // n counts days from the article's: "yesterday" is -1
	wordDaypart  // "night" and the like
	wordDayparts // "nights": a habit, not a date
	wordHoliday
	wordDay
	wordNew
	wordCouple
	wordOf
	wordThe
	wordIn
	wordOn
	wordSince // "since", "during": a bare month follows it
	wordUntil // "until", "by", "before": a bare month follows, unless it is a person
	wordFor   // "for", "with", "after": so may a person
	wordFrom
	wordThrough
	wordTo
	wordInto
	wordAnd
	wordOr
	wordBetween
	wordThan
	wordTail     // words that may follow a date without being named by it
	wordOwn      // "its", "his": an adjective may follow
	wordEvery    // "every", "that": no day of the calendar is meant
	wordCounted  // "episodes": the number before counts them
	wordNumbered // "season", "room": the number after is its number
	wordStreet
	wordClock // "GMT": the number before is a time
	wordMore  // "more than 2000"
	wordRoughly
	wordSaid
	wordOpening // "premiere", "debut"
	wordMoved   // "moved from May to June" is no window
	wordUnique  // "the first episode in two years"
	wordSheet   // the first word of a paper called "… on Sunday"
	wordSlot    // "night", "times": what makes a title of a weekday
	wordTVYear  // "season", "schedule" after 2026-27
	wordFiscal
	wordMeant   // "slated for June"
	wordRest    // "the rest of May"
	wordAddress // "http", "www"
)

const (
	spring = iota + 1
	summer
	autumn
	winter
)

// Units of time, for "two weeks ago" and "next month".
const (
	unitHour = iota + 1
	unitDay
	unitWeek
	unitWeekend
	unitFortnight
	unitMonth
	unitQuarter
	unitYear
	unitDecade
)

// word is what the vocabulary knows of a word.
type word struct {
	sense sense
	n     int16
}

// longestWord is the length in bytes of the longest word of the vocabulary.
const longestWord = 13

// lookUp finds a word, whatever its capitals. It allocates nothing: it is called on every word.
func lookUp(s string) word {
	if len(s) > longestWord {
		return word{}
	}
	var low [longestWord]byte
	for i := range len(s) {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		low[i] = c
	}
	return vocabulary[string(low[:len(s)])]
}

// vocabulary is read out of lists: words that stand one after another in a counted list have
// numbers that count up; a slash joins words of one number.
var vocabulary = func() map[string]word {
	all := map[string]word{}
	counted := func(s sense, from int16, list string) {
		for i, group := range strings.Fields(list) {
			for w := range strings.SplitSeq(group, "/") {
				all[w] = word{s, from + int16(i)}
			}
		}
	}
	alike := func(s sense, list string) {
		for w := range strings.FieldsSeq(list) {
			all[w] = word{s, 0}
		}
	}
	counted(wordMonth, 1, "january february march april may june july august september october november december")
	counted(wordMonthShort, 1, "jan feb mar apr _ jun jul aug sep/sept oct nov dec")
	counted(wordWeekday, 0, "sunday monday tuesday wednesday thursday friday saturday")
	counted(wordWeekdayShort, 0, "sun mon tue/tues wed thu/thur/thurs fri sat")
	counted(wordSeason, spring, "spring summer autumn/fall winter")
	counted(wordNumber, 1, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty")
	counted(wordUnit, unitHour, "hour day week weekend fortnight month _ year decade")
	counted(wordUnits, unitHour, "hours/minutes days weeks weekends fortnights months quarters years decades")
	counted(wordOrdinal, 1, "first second third fourth/final")
	counted(wordEdge, int16(early), "early mid late")
	counted(wordPiece, int16(early), "beginning/outset middle/midway end/close")
	all["start"] = word{wordPiece, int16(early)}
	counted(wordToday, -1, "yesterday today/tonight tomorrow")
	alike(wordA, "a an")
	alike(wordSuffix, "st nd rd th")
	alike(wordThis, "this")
	alike(wordNext, "next")
	alike(wordLast, "last")
	alike(wordPast, "past")
	alike(wordComing, "coming upcoming")
	alike(wordLater, "later")
	alike(wordEarlier, "earlier")
	alike(wordHalf, "half")
	alike(wordLatter, "latter back")
	alike(wordFormer, "former")
	alike(wordQuarter, "quarter")
	alike(wordQ, "q")
	alike(wordAgo, "ago")
	alike(wordNow, "now")
	alike(wordDaypart, "night morning afternoon evening")
	alike(wordDayparts, "nights mornings afternoons evenings")
	alike(wordHoliday, "christmas halloween thanksgiving valentine valentines boxing memorial labor labour independence fourth black good easter juneteenth veterans presidents groundhog mother father")
	alike(wordNew, "new")
	alike(wordCouple, "couple")
	alike(wordOf, "of")
	alike(wordThe, "the")
	alike(wordIn, "in")
	alike(wordOn, "on")
	alike(wordSince, "since during circa")
	alike(wordUntil, "until till by before around come")
	alike(wordFor, "for with after over at as")
	alike(wordFrom, "from")
	alike(wordThrough, "through thru")
	alike(wordTo, "to")
	alike(wordInto, "into")
	alike(wordAnd, "and")
	alike(wordOr, "or")
	alike(wordBetween, "between")
	alike(wordThan, "than")
	alike(wordTail, "but when while where which who whose if because is was were are be been will would could should can has have had it he she they we i not so then only also")
	alike(wordOwn, "its his her their our")
	alike(wordEvery, "every each that those these following previous same any another some")
	alike(wordCounted, "episodes episode people viewers million billion thousand hundred minutes miles kilometers kilometres km dollars euros pounds votes screens feet points fans seats units lines copies tickets households homes employees jobs workers extras extra words pages characters stores theaters theatres cinemas times actors crew members applicants entries titles films movies shows percent meters metres yards square followers subscribers users scenes shots costumes students children men women guests")
	alike(wordNumbered, "season seasons series episode ep chapter room suite flight route no number page channel apartment apt box building highway section part volume vol version model x")
	alike(wordStreet, "street avenue ave boulevard blvd road drive lane plaza suite broadway parkway highway")
	alike(wordClock, "gmt utc et pt est edt pst pdt bst cet hrs pm am hours")
	alike(wordMore, "more less fewer")
	alike(wordRoughly, "nearly approximately roughly almost exactly over exceeding")
	alike(wordSaid, "said says told announced reported reports revealed confirmed wrote tweeted posted")
	alike(wordOpening, "premiere debut launch release return bow rollout opening shoot")
	alike(wordMoved, "moved moves move moving pushed push delayed shifted shift bumped rescheduled postponed slipped slid jumped switched")
	alike(wordUnique, "only biggest best highest longest once twice most worst largest lowest")
	alike(wordSheet, "mail independent scotland ireland wales")
	alike(wordSlot, "times live murder addams club football baseball post school mass")
	alike(wordTVYear, "schedule slate lineup television tv broadcast cycle")
	alike(wordFiscal, "fiscal")
	alike(wordRest, "rest much all")
	alike(wordMeant, "set slated due scheduled planned pencilled penciled targeted eyed earmarked booked dated")
	alike(wordAddress, "http https www")
	// Words of two lists: the sense that the grammar asks for first wins, the other is asked for by position.
	all["fourth"] = word{wordOrdinal, 4}
	all["start"] = word{wordPiece, int16(early)}
	all["hours"] = word{wordUnits, unitHour}
	all["minutes"] = word{wordUnits, unitHour}
	all["episode"] = word{wordNumbered, 0}
	all["over"] = word{wordRoughly, 0}
	delete(all, "_")
	return all
}()
