package glean

// turnOfPhraseRules are the rules of what the press tells in a turn of phrase.
var turnOfPhraseRules = gather(partGoesRules, captainRules, oneOffRules, afterGoingRules, noWordRules, agedRules, adaptsRules)
