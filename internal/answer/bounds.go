package answer

import (
	"slices"

	"backlot/internal/tv"
)

// turnsOn are what questions turn on. Of each: what a claim must be, or have, to be told to a
// question that asks for it; nil where a question does not.
var turnsOn = []func(*file) func(*tv.Claim) bool{
	(*file).turnsOnSpeech, (*file).turnsOnSpeaker, (*file).turnsOnBond, (*file).turnsOnFormer, (*file).turnsOnDayOfBond, (*file).turnsOnKinOfOne,
	(*file).turnsOnPartName, (*file).turnsOnPlace, (*file).turnsOnOthers, (*file).turnsOnReason, (*file).turnsOnWhichEpisodes,
	(*file).turnsOnPlayer, (*file).turnsOnAge, (*file).turnsOnPart, (*file).turnsOnNext, (*file).turnsOnWhoseDeath, (*file).turnsOnOwnDeath, (*file).turnsOnVersion, (*file).turnsOnGoing,
	(*file).turnsOnWhoGoes, (*file).turnsOnRecast, (*file).turnsOnLove, (*file).turnsOnName, (*file).turnsOnBatches, (*file).turnsOnStillThere, (*file).turnsOnSong, (*file).turnsOnSetting,
}

// offPoint tells of claims that they have not what the question turns on, however they were found.
func (f *file) offPoint() func(*tv.Claim) bool {
	var has []func(*tv.Claim) bool
	for _, of := range turnsOn {
		if h := of(f); h != nil {
			has = append(has, h)
		}
	}
	return func(c *tv.Claim) bool {
		return slices.ContainsFunc(has, func(h func(*tv.Claim) bool) bool { return !h(c) })
	}
}

// toThePointOnly drops what is told beside the point.
func (f *file) toThePointOnly() {
	if f.corrects != "" {
		return
	}
	f.told = slices.DeleteFunc(f.told, func(t Told) bool { return f.off(&t.Claim) })
	if len(f.told) == 0 {
		f.verdict = ""
	}
}
