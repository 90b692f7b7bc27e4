package glean

// toldOutright are rules whose words leave no doubt, which the model does not overrule.
var toldOutright = map[string]bool{"cast/their-last": true, "cast/episode-introduced": true, "cast/episode-wrote-out": true, "cast/part-written-out": true, "cast/gives-up-role": true, "cast/hangs-up-badge": true, "cast/calls-it-a-day": true, "cast/inherits-from": true, "cast/taking-over-is": true, "cast/steps-into-role": true,
	"cast/has-since-left": true, "cast/first-name-goes": true, "cast/who-steps-down": true, "crew/succeeded-by": true, "crew/directs-first": true, "cast/upped": true, "cast/less-often": true,
	"cast/asked-out": true, "cast/is-the-new": true, "cast/takes-over-from": true, "cast/replaces-aside": true, "cast/asked-to-go": true, "cast/own-choice": true, "cast/his-part-goes": true, "cast/no-more-of": true, "cast/unable": true, "cast/explaining": true, "cast/said-why": true, "cast/farewell-shown": true,
	"crew/composes": true, "crew/captains-are": true, "crew/captain-name": true, "crew/captain-as": true, "crew/are-captains": true, "crew/music-by": true, "cast/comes-for": true, "crew/captain-follows": true, "cast/aged-replaces": true,
	"cast/own-decision": true, "cast/arrives-as": true, "cast/having-replaced": true, "crew/new-host": true, "crew/will-present": true, "crew/new-host-is": true,
	"crew/credit-by": true, "crew/script-by": true, "crew/work-of": true, "crew/craft": true, "crew/craft-behind": true, "crew/they-do": true, "crew/shares": true,
	"cast/all-but": true, "cast/dont-look-for": true, "cast/out-label": true, "cast/tag-out": true, "cast/tag-in": true, "cast/goes-on-as": true, "cast/played-again": true, "cast/clothes-again": true,
	"cast/to-play-unnamed": true, "crew/host-no-more": true, "cast/lends-voice": true, "cast/makes-cameo": true, "cast/as-confirmed": true, "cast/part-with": true, "cast/credited-join": true, "cast/now-plays": true, "cast/a-new": true, "cast/he-played-by": true, "cast/left-and-replaced": true, "crew/office-told": true, "crew/down-and-replaced": true, "crew/on-duties": true,
	"cast/toplines-it": true, "cast/no-plans-for": true, "cast/own-words": true, "cast/sacked": true, "cast/stays-with": true, "cast/whole-back": true, "cast/back-along": true,
	"cast/in-the-person": true, "cast/all-of-them": true, "cast/so-too": true, "cast/stays-put": true, "cast/two-as-two": true, "cast/returned-as": true, "cast/no-part-again": true, "cast/he-as-she-as": true}
