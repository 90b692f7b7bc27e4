package bot

import (
	"context"
	"strings"
	"testing"

	"backlot/internal/reply"
)

// skerry is what is written of a show that moved from a small network to another, with a part
// that was recast and spin-offs of which one was dropped.
func skerry() []*article {
	const sk, ml = "Skerry", "Marsh Lane"
	first := &article{title: "Skerry", source: "Deadline", published: "2024-02-01"}
	first.says(sk, nil, "network", "Marram", "confirmed", "Skerry is a drama of Marram.")
	first.says(sk, 1, "premiere", "2024-03-01", "confirmed", "It began on 1 March 2024.")
	first.says(sk, 1, "cast", playing("Una Brekke", "Constable Rolf Aune", "stars"), "confirmed", "Una Brekke plays Constable Rolf Aune.")
	first.says(sk, 1, "cast", playing("Tore Lind", "Mayor Sunniva Dal", "stars"), "confirmed", "Tore Lind plays Mayor Sunniva Dal.")
	second := &article{title: "Dunes has it", source: "Variety", published: "2025-09-01"}
	second.says(sk, nil, "network", "Dunes", "confirmed", "Dunes has picked up Skerry, which Marram dropped.")
	second.says(sk, 2, "stage", "renewed", "confirmed", "Dunes has ordered a second season of it.", "by", "Dunes")
	second.says(sk, nil, "final", 2, "confirmed", "It is the last, Dunes said.", "by", "Dunes")
	second.says(sk, nil, "spinoff", "Skerry: Deep Water, about the young Dal", "confirmed", "Dunes has ordered Skerry: Deep Water, about the young Dal.", "by", "Dunes")
	second.says(sk, nil, "spinoff", "a film that goes on with the story", "denied", "Dunes denies that a film goes on with the story.", "by", "Dunes")
	third := &article{title: "Late", source: "Variety", published: "2026-10-01"}
	third.says(sk, 2, "cast", playing("Ivar Moe", "Constable Rolf Aune", "recast"), "confirmed", "Ivar Moe takes over as Constable Rolf Aune.")
	third.says(sk, 2, "premiere", "2027-Q1", "confirmed", "Season 2 comes to Dunes in early 2027, Dunes said.", "by", "Dunes", "detail", "on Dunes")
	third.says(sk, 2, "delay", "rewrites", "confirmed", "Dunes delayed season 2 for rewrites.", "by", "Dunes")
	third.says(sk, nil, "spinoff", "Skerry: Deep Water", "confirmed", "Dunes is no longer making Skerry: Deep Water.", "by", "Dunes", "negative", true)
	third.says(ml, nil, "stage", "cancelled", "confirmed", "Dunes has cancelled Marsh Lane.", "by", "Dunes")
	third.says(ml, nil, "network", "BBC One", "confirmed", "Marsh Lane was on BBC One.")
	return []*article{first, second, third}
}

// What members say plainly of networks, parts, films and how many seasons are to come.
func TestPlainMessages(t *testing.T) {
	b, _ := brought(t, skerry()...)
	for _, c := range []struct{ message, want string }{
		{"dunes cancelled the skerry spinoff", `= Skerry: There is to be no spin-off.
Confirmed: Skerry: Deep Water is not happening.`},
		{"skerry is getting a spin-off", `= Skerry: There is to be a spin-off.
No longer so: Skerry: Deep Water is not happening.
Before that: Skerry: Deep Water, about the young Dal.`},
		{"skerry is getting a movie!!", `= Skerry: There is to be a film.
Denied: It is denied that a film that goes on with the story is coming.`},
		{"Skerry won't get a movie", `= Skerry: There is to be no film.
Confirmed: It is denied that a film that goes on with the story is coming.`},
		{"skerry got 2 more seasons", `= Skerry: The show has been renewed.
Contradicted: Season 2 is the last.`},
		{"skerry got one more season", `= Skerry: The show has been renewed.
Confirmed: The show has been renewed for season 2.`},
		{"skerry s2 comes out early 2027 on netflix", `= Skerry: Season 2 premieres in early 2027.
Confirmed: Season 2 premieres on Dunes in early 2027.
= Skerry: The show is on Netflix.
Contradicted: The show is on Dunes.`},
		{"skerry s2 comes out in early 2027 on dunes", `= Skerry: Season 2 premieres in early 2027.
Confirmed: Season 2 premieres on Dunes in early 2027.
= Skerry: The show is on Dunes.
The press has it so: The show is on Dunes.`},
		{"skerry s1 was on marram", `= Skerry: The show was on Marram.
The press has it so: The show was on Marram.`},
		{"skerry is on marram", `= Skerry: The show is on Marram.
No longer so: The show is on Dunes.
Before that: The show was said to be on Marram.`},
		{"skerry is on dunes", `= Skerry: The show is on Dunes.
The press has it so: The show is on Dunes.`},
		{"skerry s2 got delayed because ivar moe left", `= Skerry: Season 2 has been delayed because Ivar Moe is leaving the show.
Late it is, but another cause is given: Season 2 has been delayed by rewrites.
= Skerry: Ivar Moe leaves the cast.
Contradicted: Ivar Moe takes over the part of Constable Rolf Aune.`},
		{"tore lind plays sunniva in skerry", `= Skerry: Tore Lind plays Mayor Sunniva Dal.
The press has it so: Tore Lind plays Mayor Sunniva Dal.`},
		{"una brekke plays sunniva dal in skerry", `= Skerry: Una Brekke plays Mayor Sunniva Dal.
Nothing known: I find no source that says so.`},
		{"they recast the constable in skerry smh", `= Skerry: The part of Constable Rolf Aune goes to somebody else.
The press has it so: Ivar Moe takes over the part of Constable Rolf Aune.`},
		{"the mayor got recast in skerry", `= Skerry: The part of Mayor Sunniva Dal goes to somebody else.
Nothing known: I find no source that says so.`},
		{"marsh lane isn't happening anymore", `= Marsh Lane: The show has been cancelled.
The press has it so: The show has been cancelled.`},
		{"skerry isn't happening anymore", `= Skerry: The show has been cancelled.
Contradicted, as far as I know: I find no source that says so.
The last word on it: The show has been renewed for season 2.`},
		{"dunes is making skerry s3", `= Skerry: The show has been renewed for season 3.
Contradicted: Season 2 is the last.`},
		{"ivar moe said he's leaving skerry", `= Skerry: Ivar Moe leaves the cast.
Contradicted: Ivar Moe takes over the part of Constable Rolf Aune.`},
		{"tore lind confirmed he's back for skerry s2", `= Skerry: Tore Lind returns.
Nothing known: I find no source that says so.`},
		{"marsh lane is on bbc two", `= Marsh Lane: The show is on BBC Two.
Contradicted: The show is on BBC One.`},
		{"skerry renewed for season 2", `= Skerry: The show has been renewed for season 2.
Confirmed: The show has been renewed for season 2.`},
	} {
		if got := checking(t, b, c.message); got != c.want {
			t.Errorf("%s\n%s\n\nwant\n%s", c.message, got, c.want)
		}
	}
}

// What an editor gives as the network of a show is official for it: until then a network that
// is on no list, and of which no claim tells, is not.
func TestGivenNetworkConfirms(t *testing.T) {
	b, _ := brought(t)
	a := &article{title: "More", source: "Variety", published: "2026-09-01"}
	a.says("Holm Light", 2, "stage", "renewed", "confirmed", "Holm Light has been renewed for a second season, Tern said.", "by", "Tern")
	editor := reply.Asker{User: "700", Guild: "100", Manages: true}
	put := func(r reply.Request) reply.Reply {
		r.Asker = editor
		return b.Handle(context.Background(), r)
	}
	if made := put(reply.Ask("title add", "name", "Holm Light")); made.Failed {
		t.Fatal(made.Headline)
	}
	a.bring(t, b)
	asked := func() string {
		r := reply.Ask("status", "show", "Holm Light")
		r.Asker = editor
		w := b.Handle(context.Background(), r).Facts[0].Claim.Word()
		return string(w.Word) + " by " + w.Who
	}
	if got := asked(); got != "stated by Tern" {
		t.Fatalf("before: %q", got)
	}
	if done := put(reply.Ask("title edit", "show", "Holm Light", "network", "Tern")); done.Failed {
		t.Fatal(done.Headline, done.Notes)
	}
	if got := asked(); !strings.HasPrefix(got, "confirmed by Tern") {
		t.Errorf("after: %q", got)
	}
}
