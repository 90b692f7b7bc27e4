package glean

import (
	"maps"
	"slices"
	"strings"
)

// An article of another trade: what a film, a podcast, a book, a game or a play is said
// to have, a season, episodes, a premiere, a cast, is no show's.

// trades are the words of other trades. What ends on "!" is the name of a work of the
// trade, of which an article on one has one at least.
var trades = map[string]map[string]bool{
	"film": marked(`film! movie! feature! picture! sequel box_office cinemascore opening_weekend distribution franchise opening oscar feature_film film_festival cinema cinemas theaters moviegoers filmgoers cinemagoers
		weekend big_screen re-release grossed gross worldwide distributor distributors multiplex multiplexes theatrical theatrically croisette international_sales midnight_screening blockbuster`),
	"audio": marked(`podcast! podcasts audio_drama! audio_dramas! audiobook! radio_play! radio_drama! radio_serial! podcaster podcasters podcasting listener listeners audio radio cd sound_design
		wherever_you_listen download downloads downloaded earbuds headphones`),
	"book": marked(`novel! memoir! novella! graphic_novel! trilogy! novels novelist novelists hardback hardcover paperback ebook e-book audiobook publisher publishers publishing published bookshop bookshops
		bookstore bookstores author authors book books reader readers imprint manuscript literary`),
	"game": marked(`game! video_game! expansion! player players console consoles pc playstation xbox nintendo gamer gamers gameplay dlc season_pass battle_pass role-playing esports beta multiplayer quests
		forums servers ps4 ps5 matchmaking tiers raid companion tournament controller prize_pool early_access developer update`),
	"stage": marked(`play! musical! opera! ballet! revival! panto! pantomime! plays musicals operas playhouse theatre theatres theater tickets booking matinee matinée matinees matinées west_end broadway
		auditorium stalls previews orchestra choir concerts concert playwright symphony conductor soprano tenor curtain`),
	"music": marked(`album! record! ep! single! mixtape! albums vinyl track tracks song songs band bands guitarist drummer bassist singles tour gig gigs arena setlist singer rapper lp chorus`),
	"sport": marked(`game! match! race! derby! tournament! goal goals striker midfielder inning innings wicket wickets coach league playoff playoffs quarterback touchdown touchdowns championship championships
		fixture fixtures kick-off goalkeeper defender grand_prix matches halftime half-time scored bullpen rookie shortstop squad penalty podium lap laps clubhouse pitcher batter`),
}

// ofTelevision are words of a show's own trade; halfTelevision have others as well.
var (
	ofTelevision = words(`tv television telly streamer streamers streaming stream streams streamed showrunner showrunners viewer viewers viewership broadcaster broadcasters broadcast channel network
		networks airs air aired airing small_screen miniseries mini-series sitcom sitcoms dramedy soap soaps telenovela pilot limited_series writers'_room season_finale series_finale
		screenwriter platform teleplay recommissioned greenlit tv_series drama_series comedy_series crime_series`)
	halfTelevision = words(`renewed renewal renews the_series`)
)

// settings are trades in which shows are set, and kinds what such a show is called.
var (
	settings = words(`stage music sport`)
	kinds    = words(`drama comedy thriller dramedy episodes episode show`)
)

// marked makes a set of words of which some name a work.
func marked(list string) map[string]bool {
	set := map[string]bool{}
	for w := range words(list) {
		if n := len(w) - 1; w[n] == '!' {
			set[w[:n]] = true
		} else {
			set[w] = false
		}
	}
	return set
}

// An article of another trade has so many of its words, of so many sorts; and so many
// more for each that it has of television, and it has few of those.
const (
	tradeWords     = 4
	tradeSorts     = 3
	forOneMore     = 5
	mostTelevision = 3
)

// ofOtherTrade tells that the article is about works of another trade, and about no show:
// none was named to it, none in its headline is known, and it has next to no word of
// television.
func (r *reader) ofOtherTrade() bool {
	if len(r.article.Shows) > 0 || r.main != nil && r.main.known {
		return false
	}
	television := r.ofOwnTrade()
	if television > mostTelevision {
		return false
	}
	for name, set := range trades {
		seen, work, n, own := map[string]bool{}, false, 0, television
		r.eachWord(func(word, two string) {
			if settings[name] && kinds[word] {
				own += 0.5
			}
			for _, w := range []string{two, word} {
				if names, is := set[w]; is {
					seen[w] = true
					work = work || names
					n++
					break
				}
			}
		})
		if work && len(seen) >= tradeSorts && float64(n) >= tradeWords+forOneMore*own {
			return true
		}
	}
	return false
}

// beginsTwo are the first words of what is of two words in the lists.
var beginsTwo = func() map[string]bool {
	first := map[string]bool{}
	for _, set := range append(slices.Collect(maps.Values(trades)), ofTelevision, halfTelevision) {
		for w := range set {
			if word, _, two := strings.Cut(w, "_"); two {
				first[word] = true
			}
		}
	}
	return first
}()

// eachWord gives each word of the text outside of networks' names, and with it the two
// words that begin there, if they can be in a list.
func (r *reader) eachWord(do func(word, two string)) {
	for i, t := range r.tokens {
		if t.mention != 0 && r.mentions[t.mention-1].kind == isNetwork && !inTrade(t.low) {
			continue
		}
		two := ""
		if i+1 < len(r.tokens) && beginsTwo[t.low] {
			two = t.low + "_" + r.tokens[i+1].low
		}
		do(t.low, two)
	}
}

// ofOwnTrade counts the networks that are named and the words of television.
func (r *reader) ofOwnTrade() float64 {
	n := float64(r.networksNamed())
	r.eachWord(func(word, two string) {
		switch {
		case ofTelevision[word], ofTelevision[two]:
			n++
		case halfTelevision[word], halfTelevision[two]:
			n += 0.5
		}
	})
	return n
}

// inTrade tells a word that is a trade's, "PC", whatever else it is taken for.
func inTrade(word string) bool {
	for _, set := range trades {
		if _, is := set[word]; is {
			return true
		}
	}
	return false
}

// networksNamed counts the networks of which the text speaks; those that no list has are
// one, for they are a guess: "Magnolia's thriller" may be a film.
func (r *reader) networksNamed() int {
	listed, named, guessed := map[string]bool{}, map[string]bool{}, 0
	for _, n := range r.lib.Networks {
		listed[n.Name] = true
	}
	for _, m := range r.mentions {
		switch {
		case m.kind != isNetwork || inTrade(r.tokens[m.from].low):
		case listed[m.name]:
			named[m.name] = true
		default:
			guessed = 1
		}
	}
	return max(len(named), guessed)
}
