package glean

import "slices"

// rules lists every rule, in the order in which they are tried. A rule's name
// begins with the kind of claim it looks for; whoever is seen in a show is looked for
// among its crew, see [proposed.toCast].
var rules = gather(
	stageUntilRules,
	stageRules,
	resumeRules,
	savedRules,
	whereRules,
	plainlyRules,
	shotInRules,
	premiereRules,
	toldDayRules, seasonRules,
	finaleRules,
	finaleToldRules, finaleShowEndsRules, afterSeasonRules, notForwardRules,
	finaleMovedRules, seasonThenRules,
	governedRules,
	orderRules,
	cancelRules,
	fateRules, moreRules, firstOrderRules, passedOnRules, pilotRules, moreWayRules, onAirRules, workWayRules, notYetRules, statusRules, worksRules, toldAsideRules,
	noMoreRules,
	finalRules, countedRules, finalOtherRules, asPlannedRules,
	delayRules,
	delayWhyRules,
	clashRules, delayOtherRules,
	partRules,
	castRules,
	saysLeavingRules,
	exitRules,
	theirLastRules,
	oldPlayerRules,
	partingRules,
	reprisesRules,
	lifeRules,
	soapPlotRules,
	oneLandRules,
	asWillRules,
	dealRules,
	soapNewsRules,
	steppingInRules,
	castingRules,
	endRules,
	scopeRules,
	comesInRules,
	titleRoleRules,
	debutRules,
	unnamedRoleRules,
	madeByRules,
	crewRules, creditRules, setToRules, runsRules,
	bossRules,
	episodeRules,
	ownNetworkRules,
	slateRules,
	onlyRules,
	networkRules,
	abroadRules,
	workRules,
	presenterRules, hostRules,
	narratorRules,
	whomRules,
	answeredRules,
	besideRules,
	judgeRules,
	goesOrNotRules,
	pairRules,
	slatedRules,
	replacedRules,
	relationRules,
	bothKinRules, untieRules,
	namedKinRules, pairNounRules, tiedToRules,
	playedRules,
	spinoffRules,
	remakeRules,
	survivesRules,
	plotRules,
	quoteRules,
	nextDayRules,
	laterPartRules,
	specialRules,
	ownLifeRules,
	otherRules,
	reasonRules,
	trailerRules, asideRules, recastNewsRules, ownChoiceRules, originalHomeRules, tradeWordRules,
	contestRules,
	editionRules,
	airsOnRules,
	eventRules,
	leftOpenRules,
	firstSeenRules,
	crownedRules,
	houseRules,
	madeHowRules,
	otherFactRules,
	wholeRunRules, comparedRules,
	uppedRules,
	reducedRules,
	rejoinRules,
	bothExitRules,
	adaptationRules,
	befallRules,
	directsFirstRules,
	nothingMoreRules, askedOutRules,
	turnOfPhraseRules, plainFactRules,
	audienceRules, prizeRules, afterwardsRules,
	airsHereRules, besideNetworkRules, listedRules, aboutNetworkRules, wholeRules,
	subjectDayRules, closingDayRules, labelledRules, fieldLineRules, lineupRules, besideOwnRules,
	regularsBackRules, goneRules, goneWithoutRules, staysInRules, likeThemRules, twoAsTwoRules,
	actsInRules, broughtInRules, ofActorRules, starListRules,
	starFormRules,
	earlierRoleRules, castWithRules,
	comesAndGoesRules, sheLovesRules,
	labelRules, dutyRules, artRules, nextInLineRules,
	premiseRules, partClauseRules, movesForRules,
	housesRules, shownHowRules, meantAsRules, alsoOnRules, ofListRules, goneDarkRules, takenBackRules, sortRules,
	bareFactRules, remadeRules,
	runOfRules, noOrderRules,
	leftPossibleRules, broughtToRules, afterWhichRules,
	handedOnRules, besideNameRules, plainJobRules,
	goesInWordsRules,
	plainTieRules, wayOutRules, wayInRules, otherTitleRules, designRules, fellowCreditRules, businessRules, saidPlainlyRules, creditedRules, takesOverRules, asHeSaysRules, nextShowRules, noLongerRules,
)

func gather(lists ...[]rule) (all []rule) {
	for _, l := range lists {
		all = append(all, l...)
	}
	return all
}

// Rules lists the names of all rules, each once.
func Rules() (list []string) {
	seen := map[string]bool{}
	for _, x := range append(append(slices.Clone(rules), alikeRule, eachSeasonRule, fellowRule, headlineRule, *likelyStory), append(askedSoRules, learnedRules...)...) {
		if !seen[x.name] {
			seen[x.name] = true
			list = append(list, x.name)
		}
	}
	return list
}
