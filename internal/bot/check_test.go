package bot

import (
	"context"
	"strings"
	"testing"

	"backlot/internal/reply"
	"backlot/internal/tv"
)

// coast is what is written of some shows: a part that was given to another, a rumour
// that was denied, a day that was moved, one that is only leaked, a show that is over
// and one that was saved.
func coast() []*article {
	const tw, tt, cs, qm, nh, wr = "Tidewater", "Tidewatch", "Copper Sky", "The Quiet Men", "The Ninth Hour", "Wren"
	first := &article{title: "Who is who", source: "Radio Times", published: "2024-02-01"}
	first.says(tw, nil, "cast", playing("Sel Ortega", "Bea Lund", "stars"), "confirmed", "Sel Ortega is Bea Lund.")
	first.says(tw, nil, "cast", playing("Maren Holt", "Ada Crane", "stars"), "confirmed", "Maren Holt plays Ada Crane.")
	first.says(tw, nil, "network", "HBO", "confirmed", "Tidewater is on HBO.")
	first.says(tw, nil, "crew", object{"person": "Ruth Vance", "role": "creator"}, "confirmed", "Ruth Vance created it.")

	order := &article{title: "HBO orders more", source: "Deadline", published: "2025-03-10"}
	order.says(tw, 3, "stage", "renewed", "confirmed", "HBO has renewed Tidewater for a third season.", "by", "HBO")
	order.says(tw, 3, "premiere", "2026-autumn", "confirmed", "It premieres in autumn 2026.", "by", "HBO")
	order.says(tw, 3, "episodes", 8, "confirmed", "It will have eight episodes.")

	recast := &article{title: "Another Bea", source: "Variety", published: "2025-06-02"}
	recast.says(tw, 3, "cast", playing("Sel Ortega", "Bea Lund", "departs"), "confirmed", "Sel Ortega will not return as Bea Lund.")
	recast.says(tw, 3, "cast", playing("Nina Roy", "Bea Lund", "recast"), "confirmed", "Nina Roy takes the part of Bea Lund over.")

	dated := &article{title: "A day", source: "Deadline", published: "2026-10-05"}
	dated.says(tw, 3, "premiere", "2027-01-18", "confirmed", "Season 3 now premieres on 18 January 2027, HBO said.", "by", "HBO")
	dated.says(tw, 3, "episodes", 10, "confirmed", "The season has ten episodes.")
	dated.says(tw, 3, "cast", playing("Maren Holt", "Ada Crane", "returns"), "confirmed", "Maren Holt is back as Ada Crane.")

	rumour := &article{title: "Over?", source: "TideTalk", published: "2026-10-20"}
	rumour.says(tw, nil, "stage", "cancelled", "reported", "Tidewater has been cancelled, sources tell TideTalk.", "by", "sources")
	rumour.says(tw, 4, "cast", playing("Maren Holt", "Ada Crane", "departs"), "reported", "We hear that Maren Holt leaves after the season.")

	denied := &article{title: "Not over", source: "TVLine", published: "2026-10-28"}
	denied.says(tw, nil, "stage", "cancelled", "denied", "HBO denies that Tidewater is cancelled.", "by", "HBO")
	denied.says(tw, 4, "premiere", "2028", "speculated", "Fans hope for a fourth season in 2028.", "by", "fans")

	over := &article{title: "No more", source: "Deadline", published: "2026-09-15"}
	over.says(tt, nil, "stage", "cancelled", "confirmed", "Netflix has cancelled Tidewatch after one season.", "by", "Netflix")
	over.says(tt, 1, "premiere", "2025-03-04", "confirmed", "It began on 4 March 2025.")
	over.says(cs, 2, "stage", "renewed", "confirmed", "Netflix has renewed Copper Sky for a second season.", "by", "Netflix")
	over.says(cs, 2, "stage", "filming", "confirmed", "Filming is to begin in early 2027.", "plan", true, "when", "2027-Q1")
	over.says(cs, nil, "cast", playing("Hal Dorsey", "Cole Raines", "stars"), "confirmed", "Hal Dorsey plays Cole Raines.")
	over.says(cs, nil, "cast", playing("Tess Okafor", "", "stars"), "confirmed", "Tess Okafor is in it as well.")
	over.says(cs, nil, "network", "Netflix", "confirmed", "Copper Sky is on Netflix.")

	dorsey := &article{title: "The star speaks", source: "Entertainment Weekly", published: "2026-11-02"}
	dorsey.says(cs, nil, "cast", playing("Hal Dorsey", "Cole Raines", "departs"), "denied", "Dorsey denied reports that he is leaving.", "by", "Hal Dorsey")

	leak := &article{title: "No date yet", source: "Collider", published: "2026-09-12"}
	leak.says(qm, 1, "premiere", nil, "confirmed", "The Quiet Men has no premiere date yet.", "negative", true)
	leak.says(qm, 1, "premiere", "2027-03", "reported", "A leak puts it in March 2027.", "by", "a leak")

	ninth := &article{title: "The last hour", source: "The Guardian", published: "2026-06-18"}
	ninth.says(nh, nil, "final", 5, "confirmed", "The Ninth Hour ends with its fifth season, the BBC has confirmed.", "by", "BBC")
	ninth.says(nh, 5, "premiere", "2027-Q1", "confirmed", "Season 5 airs in early 2027.")
	ninth.says(nh, nil, "network", "BBC", "confirmed", "It is on the BBC.")
	moved := &article{title: "Later", source: "Radio Times", published: "2026-11-18"}
	moved.says(nh, 5, "premiere", "2027-autumn", "confirmed", "Season 5 now airs in autumn 2027.", "by", "BBC")
	moved.says(nh, 5, "delay", "scheduling", "confirmed", "The BBC has delayed season 5 for its schedule.", "by", "BBC")

	ended := &article{title: "Fox ends it", source: "Deadline", published: "2026-02-01"}
	ended.says(wr, nil, "stage", "cancelled", "confirmed", "Fox has cancelled Wren after two seasons.", "by", "Fox")
	saved := &article{title: "Saved", source: "Deadline", published: "2026-05-01"}
	saved.says(wr, 3, "stage", "renewed", "confirmed", "Netflix has picked Wren up for a third season.", "by", "Netflix")
	return []*article{first, order, recast, dated, rumour, denied, over, dorsey, leak, ninth, moved, ended, saved}
}

// checking is what is read in a message, and found of it.
func checking(t *testing.T, b *Bot, message string) string {
	t.Helper()
	r := reply.Ask("Check this", "message", message)
	r.Asker = member
	answer := b.Handle(context.Background(), r)
	if answer.Failed || !answer.Private {
		t.Errorf("%q: failed %v, private %v", message, answer.Failed, answer.Private)
	}
	if len(answer.Facts) == 0 {
		return answer.Notes[0].String()
	}
	var out []string
	for _, f := range answer.Facts {
		line := f.Label.String() + ": " + f.Text.String()
		if strings.HasPrefix(line, "I read, of ") {
			line = "= " + strings.TrimPrefix(line, "I read, of ")
		}
		if f.Cited() && strings.HasPrefix(f.Label.String(), "Confirmed") && f.Claim.Word().Word != tv.ConfirmedBy && f.Claim.Word().Word != tv.DeniedBy {
			t.Errorf("%q is told as confirmed on %v", message, f.Claim.Word())
		}
		out = append(out, line)
	}
	return strings.Join(out, "\n")
}

// What is found of members' messages of all kinds; read it aloud.
func TestChecked(t *testing.T) {
	nothing, which, joke := say("check.no-claim"), say("check.which"), say("check.joke")
	b, _ := brought(t, coast()...)
	for _, c := range []struct{ message, want string }{
		{"severance s2 drops in march!!", which},
		{"tidewater got cancelled", `= Tidewater: The show has been cancelled.
Denied: HBO denies that the show has been cancelled.
Who said so: The show has been cancelled.`},
		{"is tidewater cancelled?", `= Tidewater: The show has been cancelled.
Denied: HBO denies that the show has been cancelled.
Who said so: The show has been cancelled.`},
		{"TIDEWATER GOT CANCELLED NOOOOO", `= Tidewater: The show has been cancelled.
Denied: HBO denies that the show has been cancelled.
Who said so: The show has been cancelled.`},
		{"tidewater has NOT been cancelled", `= Tidewater: It is denied that the show has been cancelled.
Confirmed: HBO denies that the show has been cancelled.`},
		{"my cousin works at hbo and says tidewater is cancelled", `= Tidewater: The show has been cancelled.
Denied: HBO denies that the show has been cancelled.
Who said so: The show has been cancelled.`},
		{"tidewater got cancelled 😭 s3 drops in march", `= Tidewater: The show has been cancelled.
Denied: HBO denies that the show has been cancelled.
Who said so: The show has been cancelled.
= Tidewater: Season 3 premieres in March 2027.
Contradicted: Season 3 premieres on 18 January 2027 (in 7 weeks).`},
		{"hey <@123456789012345678> tidewater got axed <:sadge:123456789012345678> https://example.com/copper-sky-cancelled", `= Tidewater: The show has been cancelled.
Denied: HBO denies that the show has been cancelled.
Who said so: The show has been cancelled.`},
		{"> tidewater got cancelled\nno way", nothing},
		{"**Tidewater** got ~~cancelled~~ renewed for s3", `= Tidewater: The show has been renewed for season 3.
Confirmed: The show has been renewed for season 3.`},
		{"tidewater is TOTALLY cancelled /s", joke},
		{"yeah right, tidewater is cancelled", joke},
		{"if tidewater gets cancelled i riot", nothing},
		{"imagine tidewater getting cancelled", nothing},
		{"nobody said tidewater got cancelled", nothing},
		{"they should cancel tidewater", nothing},
		{"nina roy plays bea now", `= Tidewater: Nina Roy plays Bea Lund.
The press has it so: Nina Roy takes over the part of Bea Lund.`},
		{"sel ortega is bea", `= Tidewater: Sel Ortega plays Bea Lund.
No longer so: Nina Roy takes over the part of Bea Lund.
Before that: Sel Ortega played Bea Lund.`},
		{"sel ortega played bea", `= Tidewater: Sel Ortega plays Bea Lund.
So it was: Sel Ortega played Bea Lund.
Since then: Nina Roy takes over the part of Bea Lund.`},
		{"sel ortega left tidewater", `= Tidewater: Sel Ortega leaves the cast.
The press has it so: Sel Ortega, who plays Bea Lund, leaves.`},
		{"nina roy replaces sel ortega", `= Tidewater: Nina Roy takes over a part.
The press has it so: Nina Roy takes over the part of Bea Lund.
= Tidewater: Sel Ortega leaves the cast.
The press has it so: Sel Ortega, who plays Bea Lund, leaves.`},
		{"sel ortega is back as bea in tidewater", `= Tidewater: Sel Ortega returns as Bea Lund.
Contradicted, as far as I know: I find no source that says so.
The last word on it: Nina Roy takes over the part of Bea Lund.`},
		{"maren holt is NOT coming back", `= Tidewater: Maren Holt leaves the cast.
Only rumoured: Maren Holt, who plays Ada Crane, leaves.
What is known: Maren Holt returns as Ada Crane.`},
		{"maren holt is back as ada", `= Tidewater: Maren Holt returns as Ada Crane.
The press has it so: Maren Holt returns as Ada Crane.`},
		{"tidewater s3 premieres 18 january", `= Tidewater: Season 3 premieres on 18 January 2027 (in 7 weeks).
Confirmed: Season 3 premieres on 18 January 2027 (in 7 weeks).`},
		{"tidewater s3 comes out in autumn 2026", `= Tidewater: Season 3 premieres in autumn 2026.
No longer so: Season 3 premieres on 18 January 2027 (in 7 weeks).
Before that: Season 3 was to premiere in autumn 2026.`},
		{"tidewater was supposed to come out in autumn 2026", `= Tidewater: The show premieres in autumn 2026.
So it was: Season 3 was to premiere in autumn 2026.
Since then: Season 3 premieres on 18 January 2027 (in 7 weeks).`},
		{"tidewater s3 has 8 eps", `= Tidewater: Season 3 has 8 episodes.
No longer so: Season 3 has 10 episodes.
Before that: Season 3 was said to have 8 episodes.`},
		{"tidewater s3 will have ten episodes, and it's on netflix", `= Tidewater: Season 3 has 10 episodes.
The press has it so: Season 3 has 10 episodes.
= Tidewater: The show is on Netflix.
Contradicted: The show is on HBO.`},
		{"tidewater s4 drops in 2028", `= Tidewater: Season 4 premieres in 2028.
Only a guess: Season 4 may premiere in 2028.`},
		{"when does tidewater come out?", nothing},
		{"did you guys hear tidewater moved to netflix?", `= Tidewater: The show is on Netflix.
Contradicted: The show is on HBO.`},
		{"ruth vance created tidewater", `= Tidewater: Ruth Vance is credited as creator.
The press has it so: Ruth Vance is credited as creator.`},
		{"tidewatch season 2 is filming", `= Tidewatch: Season 2 is filming.
Contradicted: The show has been cancelled.`},
		{"tidewatch s2 drops in march!!", `= Tidewatch: Season 2 premieres in March 2027.
Contradicted: The show has been cancelled.`},
		{"tidewatch will be back next year", `= Tidewatch: The show premieres in 2027.
Contradicted: The show has been cancelled.`},
		{"tidewatch came out in march 2025", `= Tidewatch: Season 1 premiered in March 2025.
The press has it so: Season 1 premiered on 4 March 2025.`},
		{"tidewatch is dead, copper sky s2 confirmed", `= Tidewatch: The show has been cancelled.
Confirmed: The show has been cancelled.
= Copper Sky: The show has been renewed for season 2.
Confirmed: The show has been renewed for season 2.`},
		{"tidewatch and copper sky both got renewed", `= Tidewatch: The show has been renewed.
Contradicted: The show has been cancelled.
= Copper Sky: The show has been renewed.
Confirmed: The show has been renewed for season 2.`},
		{"copper sky s2 filming now. tess okafor is in it. hal dorsey is leaving", `= Copper Sky: Season 2 is filming.
Nothing known: I find no source that says so.
What is known: Season 2 is to film in early 2027.
= Copper Sky: Tess Okafor is in the cast.
The press has it so: Tess Okafor is in the cast.
= Copper Sky: Hal Dorsey leaves the cast.
Denied: It is denied that Hal Dorsey, who plays Cole Raines, leaves.`},
		{"hal dorsey is NOT leaving copper sky", `= Copper Sky: It is denied that Hal Dorsey leaves the cast.
Confirmed: It is denied that Hal Dorsey, who plays Cole Raines, leaves.`},
		{"copper sky starts filming early 2027", `= Copper Sky: The show is to film in early 2027.
The press has it so: Season 2 is to film in early 2027.`},
		{"quiet men drops in march 2027", `= The Quiet Men: The show premieres in March 2027.
Only rumoured: Season 1 premieres in March 2027.
What is known: No premiere date has been set for season 1.`},
		{"the quiet men s1 is out march 2027!!!", `= The Quiet Men: Season 1 premieres in March 2027.
Only rumoured: Season 1 premieres in March 2027.
What is known: No premiere date has been set for season 1.`},
		{"the quiet men has no date yet", `= The Quiet Men: No premiere date has been set for the show.
The press has it so: No premiere date has been set for season 1.`},
		{"ninth hour is delayed", `= The Ninth Hour: The show has been delayed.
Confirmed: Season 5 has been delayed by scheduling.`},
		{"ninth hour s5 comes out in early 2027", `= The Ninth Hour: Season 5 premieres in early 2027.
No longer so: Season 5 premieres in autumn 2027.
Before that: Season 5 was to premiere in early 2027.`},
		{"ninth hour s5 got pushed to autumn 2027", `= The Ninth Hour: Season 5 premieres in autumn 2027.
Confirmed: Season 5 premieres in autumn 2027.`},
		{"ninth hour got renewed for s6", `= The Ninth Hour: The show has been renewed for season 6.
Contradicted: Season 5 is the last.`},
		{"the ninth hour ends with season 5", `= The Ninth Hour: Season 5 is the last.
Confirmed: Season 5 is the last.`},
		{"wren got cancelled", `= Wren: The show has been cancelled.
No longer so: The show has been renewed for season 3.
Before that: The show was cancelled.`},
		{"netflix saved wren", `= Wren: The show has been renewed.
Confirmed: The show has been renewed for season 3.`},
		{"wren s3 is happening", `= Wren: The show has been renewed for season 3.
Confirmed: The show has been renewed for season 3.`},
		{"tidewater is the best show ever", nothing},
		{"lmao", which},
		{"tidewtaer got cancelled", `= Tidewater: The show has been cancelled.
Denied: HBO denies that the show has been cancelled.
Who said so: The show has been cancelled.`},
	} {
		if got := checking(t, b, c.message); got != c.want {
			t.Errorf("%q\n%s\nwant\n%s", c.message, got, c.want)
		}
	}
}

// Who denies a thing, and who said it, is named.
func TestCheckedDenied(t *testing.T) {
	b, _ := brought(t, coast()...)
	r := reply.Ask("Check this", "message", "tidewater got cancelled")
	r.Asker = member
	answer := b.Handle(context.Background(), r)
	who := map[tv.Word]string{}
	for _, f := range answer.Facts {
		if f.Cited() {
			who[f.Claim.Word().Word] = f.Claim.Word().Who
		}
	}
	if len(who) != 2 || who[tv.DeniedBy] != "HBO" || who[tv.Rumour] != "sources" {
		t.Errorf("%v", who)
	}
}

// What an editor posts is for all, and calls nobody; a member is refused.
func TestPosted(t *testing.T) {
	b, _ := brought(t, coast()...)
	editor := reply.Asker{User: "700", Guild: "100", Manages: true}
	r := reply.Ask("Check this", "message", "@everyone <@123456789012345678> <@&123456789012345679> <#123456789012345670> @here tidewater got cancelled", "author", "<@123456789012345678>")
	r.Asker = editor
	answer := b.Handle(context.Background(), r)
	if !answer.Private || len(answer.Next) == 0 || answer.Next[0].Request.Arg("post") == "" {
		t.Fatalf("an editor is answered with %+v", answer.Next)
	}
	post := answer.Next[0].Request
	post.Asker = editor
	posted := b.Handle(context.Background(), post)
	if posted.Failed || posted.Private || len(posted.Facts) == 0 {
		t.Fatalf("posted: %v", posted.Headline)
	}
	for _, text := range append([]reply.Text{posted.Headline}, posted.Notes...) {
		for _, call := range []string{"@", "<#", "123456789012345678"} {
			if strings.Contains(text.String(), call) {
				t.Errorf("%q calls %q", text, call)
			}
		}
	}
	post.Asker = member
	if refused := b.Handle(context.Background(), post); !refused.Failed || !refused.Private || len(refused.Facts) > 0 {
		t.Errorf("a member posts: %+v", refused)
	}
}
