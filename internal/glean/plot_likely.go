package glean

import (
	"math"
	"strings"

	"backlot/internal/tv"
)

// What the model alone is not sure enough of is told as a piece of the story where the words
// are those of one: each sign of a story adds to the log odds that the model gives, and what
// is of the making takes from them. The weights were fitted on articles that a model had not
// learned from.

// storyBar is what the log odds must come to with the signs.
const storyBar = 1.85

// leastStory is how likely a sentence must be without them.
const leastStory = 0.05

// storySign is a form of words that speaks for a piece of the story, or against it.
type storySign struct {
	weight float64
	cue    string // stands in whatever the form matches
	form   *phrase
}

const (
	// inPart stands between somebody and the part that is played.
	inPart = `(?:plays?|playing|portrays?|portraying|stars?|starring|played|starred|as|voices?|voicing|cast|lead|returns|appears|seen|is|are)`
	// aTale is what is about something.
	aTale = `(?:[a-z-]*drama|[a-z-]*comedy|[a-z-]*thriller|series|sitcom|saga|procedural|mockumentary|dramedy|soap|miniseries|mystery|western|romance|whodunit|satire|anthology|caper|adventure|epic|fantasy|show|tale|story|half-hour|hour|hourlong|project|pilot|import|chiller|noir|docuseries|docudrama|biopic|[a-z]+-parter|programme|offering|entry|yarn|romp|spoof|farce|melodrama|musical|cartoon|event|run|season|<E\d+>)`
	// ofStories are words that stand in stories and seldom in the news of how they are made.
	ofStories = `(?:dead|death|die|died|dies|dying|killed|kills|killer|kill|murder|murdered|murders|body|bodies|corpse|buried|explosion|wedding|marry|marries|married|drowned|drowns|unmasked|coffin|gun|shot|shoots|stabbed|secrets?|missing|vanishes|vanished|disappears|disappeared|disappearance|trapped|grave|hostage|blood|bomb|crash|fire|pregnant|baby|kidnapped|betrayed|affair|blackmail|blackmailed|blackmailing|widow|widower|widowed|ghosts?|jail|prison|arrested|arrests|husband|wife|ex-wife|ex-husband|sisters?|brothers?|daughter|son|twin|mother|father|cop|detectives?|priest|nun|spy|village|town|island|farm|stranger|thief|smuggler|lawyer|doctor|nurse|sheriff|heir|inherits?|estranged|fiancée?|lover|love|revenge|escapes?|heist|witness|suspects?|crime|case|war)`
)

// storySigns has the weightiest first: most sentences are told by them alone to be none.
var storySigns = []storySign{
	{2, ` about `, phraseOf(` ` + aTale + ` (?:["'] |, )?(?:[^ ]+ ){0,2}?about (?:a|an|the|two|three|four|five|six|how|what|life|<[CNP]\d+>|[a-z-]+ [a-z-]+s|[a-z-]+s) `)},
	{1.2, ` who`, phraseOf(` (?:a|an|the|two|three|four|five|his|her|its|[a-z]+s|one) (?:[a-z0-9'-]+ ){0,5}?[a-z-]+ (?:, )?(?:who|whose|whom) `)},
	{0.8, ` `, phraseOf(` ` + ofStories + ` `)},
	{0.7, `<`, phraseOf(` ` + inPart + ` (?:[a-z-]+ ){0,3}?<[CN]\d+> (?:\( [^()]{1,40} \) )?, (?:a|an|the|his|her|one) `)},
	{-1.2, ` `, phraseOf(` (?:joins|joined|joining|recur|recurring|regular|opposite|also) `)},
	{-0.3, ` `, phraseOf(` (?:films?|movies?|novels?|books?|play|game|documentary|album|memoir|podcast|filming|filmed|shooting) `)},
}

// ofAPart is what it adds that a part is named.
const ofAPart = 1.0

// storyOdds gives the log odds that a sentence is a piece of the story, with the signs; where they
// cannot come to the bar any more, what they have come to.
func (r *reader) storyOdds(s *sentence, likely float64) float64 {
	odds := math.Log(likely / (1 - likely))
	for _, m := range r.mentionsIn(s.shape.text, 0, len(s.shape.text), "PCN") {
		if m.kind == isCharacter || r.isPart[m.name] {
			odds += ofAPart
			break
		}
	}
	left := 0.0 // what the signs can still add
	for _, sign := range storySigns {
		left += max(sign.weight, 0)
	}
	for _, sign := range storySigns {
		if odds+left < storyBar {
			return odds
		}
		left -= max(sign.weight, 0)
		if strings.Contains(s.shape.text, sign.cue) && sign.form.MatchString(s.shape.text) {
			odds += sign.weight
		}
	}
	return odds
}

// likelyStory is what is proposed by that.
var likelyStory = &rule{name: "plot/likely", pattern: sentenceStart}

// maybeStory proposes a sentence as a piece of the story that the model and the signs together find one.
func (r *reader) maybeStory(s *sentence, w wording, g guess) {
	if g.chance < leastStory || r.off[likelyStory.name] || r.onlySurprises(s) || s.heading || asked(s) || r.told(s, ofKind(tv.Plot)) || r.storyOdds(s, min(g.chance, 0.999)) < storyBar {
		return
	}
	from, to := r.model.trigger(g.task, g.features, g.index, len(w.word))
	h := r.hitAt(s, w, from, to, tv.Plot)
	h.rule = likelyStory
	c := tv.Claim{Kind: tv.Plot, Value: tv.Value{Text: r.short(s)}, Season: h.storySeason()}
	if strings.TrimSpace(c.Value.Text) != "" {
		r.propose(h, c)
	}
}
