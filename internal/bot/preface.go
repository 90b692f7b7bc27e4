package bot

import (
	"regexp"
	"slices"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// withoutPreface leaves out what only says of what a question is that stands beside it, where that
// question has no answer: "the one who plays her ex, what did he say about it" is not answered by who
// that is.
func withoutPreface(list []found) []found {
	refused := func(f found) bool {
		return !f.answer.Known() && f.answer.Corrects == "" && opensAsking.MatchString(f.question.Text) && !pointsBack.MatchString(f.question.Text)
	}
	if len(list) < 2 || !slices.ContainsFunc(list, refused) {
		return list
	}
	rest := slices.DeleteFunc(slices.Clone(list), func(f found) bool {
		q := f.question
		return f.answer.Known() && describing[f.answer.Told[0].Claim.Kind] && !q.Yes && !q.When && !q.Why && (!opensAsking.MatchString(q.Text) && !asksWithin.MatchString(q.Text) && !(q.Bare && q.About != ask.Anything) || onlyTells.MatchString(q.Text))
	})
	return rest
}

// describing are the kinds of claims that tell of whom, or where, a question is: how a show stands,
// or what comes of it, is asked for itself.
var describing = map[tv.Kind]bool{tv.Cast: true, tv.Crew: true, tv.Relationship: true, tv.Plot: true, tv.OnNetwork: true, tv.Other: true}

var (
	// opensAsking finds what begins as a question does.
	opensAsking = regexp.MustCompile(`(?i)^\W*(?:(?:so|and|but|or|ok|wait|also|like|any idea|do we know|does anyone know) )*(?:wh?o['’]?s?|whose|whom|what['’]?s?|wha?t|wdym|when['’]?s?|where['’]?s?|why['’]?s?|how['’]?s?|how['’]?d|which|wich|is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|any|anyone|anybody)\b`)
	// asksWithin finds a question that has its question word within.
	asksWithin = regexp.MustCompile(`(?i)\b(?:who|what|when|where|why|how|which|right|yes|no|actor|actress|name)\W*$`)
	// pointsBack asks for whoever, or whatever, was described before.
	pointsBack = regexp.MustCompile(`(?i)^\W*(?:so |and |but )?(?:who|what)(?:['’]?s| is| was| are)? (?:it|that|this|he|she|they)\W*$`)
	// onlyTells finds what a member says that they know.
	onlyTells = regexp.MustCompile(`(?i)^\W*(?:i (?:know|only|see|thought|get))\b|\bas far as i know\b`)
)
