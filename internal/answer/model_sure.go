package answer

// level is one of the levels of how sure the model must be, of all that may be said.
type level int

const (
	toKeepAny  level = iota // what the rules have found, always
	toKeep                  // what the rules have found, for it to be told
	toKeepRead              // the same, where they have read the whole question, or what is told has all of it
	toKeepMore              // the same, where they know more than the model sees
	toTell                  // another claim
	toTellHalf              // one that has few of the words of a question for yes or no
	toTrust                 // one that does not name who did what is asked

	// What has all that a question names: the part or what is between two, both of them, and
	// words, whoever is to have said them.
	toTellBoth
	toTellSaid
	toTellPart // the part of somebody who is named
	toTellCrew // whoever makes the show, where nobody is named

	// Two claims in words of which one likely answers, where neither is it alone.
	toTellFirst
	toTellSecond
)

// likely is how sure that is. They were chosen on questions that the model had not learned from: of
// what it gives less than these, more misleads than answers.
var likely = [...]float64{
	toKeepAny: 0, toKeep: 0.6, toKeepRead: 0.15, toKeepMore: 0.08, toTell: 0.6, toTellHalf: 0.85, toTrust: 0.75,
	toTellBoth: 0.45, toTellSaid: 0.6, toTellPart: 0.35, toTellCrew: 0.45, toTellFirst: 0.45, toTellSecond: 0.15,
}

// toTellNone is how likely it may be at most, for two claims to be told, that nothing answers.
const toTellNone = 0.3
