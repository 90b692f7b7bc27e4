package answer

import (
	"testing"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// Who has a part that a question describes: by slips, by a rank, by what they are to somebody, by
// what stands beside the name.
func TestPlayersDescribed(t *testing.T) {
	of := func(person, character, how, detail, quote string) tv.Claim {
		c := claim(0, tv.Cast, tv.Confirmed, part(person, character, how))
		c.Detail, c.Quote = detail, quote
		return c
	}
	pilot := of("Ida Voss", "Edda Brink", tv.Stars, "", "Ida Voss and Per Lund are back as harbour pilot Edda Brink and the pathologist Dr Olav Ness.")
	ness := of("Per Lund", "Olav Ness", tv.Stars, "", pilot.Quote)
	barlow := of("Per Lund", "Silas Barlow", tv.Stars, "", "Per Lund plays Colonel Silas Barlow, who has a ferry to lose.")
	josie := of("Ida Voss", "Sgt. Josie Marsh", tv.Returns, "", "Back is Ida Voss (Sgt. Josie Marsh).")
	emperor := of("Per Lund", "the emperor", tv.Stars, "", "Per Lund is a hoot as the emperor.")
	boss := of("Per Lund", "Rudy Cott", tv.Stars, "", "Look out for Rudy Cott, the grumpy ferry boss played by former goalkeeper Per Lund.")
	heir := of("Ida Voss", "", tv.Stars, "", "A judge finds that she has a sister (Ida Voss) nobody told her about.")
	wife := of("Ida Voss", "Signe", tv.Joins, "", "Ida Voss joins as Signe, the late shipowner's first wife.")
	exWife := of("Per Lund", "Tom Barlow", tv.Stars, "", "Tove Dahl is the ex-wife of Chief Tom Barlow (Per Lund).")
	controller := of("Per Lund", "Sully", tv.Departs, "", "One face will be missing: Per Lund, who plays the hard-drinking controller Sully.")
	father := of("Per Lund", "Father Malm", tv.Returns, "", "Per Lund returns as Father Malm.")
	doctor := of("Ida Voss", "Dr. Eze", tv.Joins, "", "Ida Voss joins as Dr. Eze.")
	other := of("Per Lund", "Dr. Grell", tv.Stars, "", "Per Lund plays Dr. Grell.")
	son := of("Per Lund", "", tv.Stars, "Runa's estranged son", "Ida Voss is Runa, and Per Lund her estranged son.")
	runa := of("Ida Voss", "Runa", tv.Stars, "", "Ida Voss plays Runa.")
	exWifeOf := of("Tove Dahl", "Runa's accountant and ex-wife", tv.Stars, "", "Tove Dahl is her accountant, ex-wife and only friend.")
	mother := of("Tove Dahl", "Beverley", tv.Stars, "", "She is played by Ida Voss; her estranged mother, Beverley, by Tove Dahl.")
	runasFather := of("Per Lund", "Runa's father", tv.Returns, "", "Per Lund stays on as her dad.")
	daughter := of("Ida Voss", "the daughter of a man he ruined", tv.Stars, "", "He takes lessons from the daughter of a man he ruined (Ida Voss).")
	drowned := of("Ida Voss", "Brit", tv.Stars, "", "When a diver is found drowned, Brit (Ida Voss) must choose.")
	matriarch := of("Ida Voss", "Remy", tv.Stars, "", "Remy, the matriarch of The Baker’s Daughters, is Ida Voss.")
	gran := of("Ida Voss", "the grandmother", tv.Stars, "", "Ida Voss is the grandmother.")
	title := of("Ida Voss", "Harbour", tv.Stars, "", "Ida Voss plays Harbour, the title role, in Harbour Lights.")
	goes := of("Per Lund", "Dwayne", tv.Departs, "", "Porter Dwayne gets his happy ending at Christmas.")
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"who plays the pathologist", []tv.Claim{pilot, ness}, "Per Lund stars"},
		{"who plays colonel barlow", []tv.Claim{barlow, pilot}, "Per Lund stars"},
		{"who plays admiral barlow", []tv.Claim{barlow, pilot}, ""},
		{"who plays cheif barlow", []tv.Claim{exWife}, "Per Lund stars"},
		{"who plays sergeant josie", []tv.Claim{josie, barlow}, "Ida Voss returns"},
		{"who plays the emporer", []tv.Claim{emperor, runa}, "Per Lund stars"},
		{"who plays the fery boss", []tv.Claim{boss, runa}, "Per Lund stars"},
		{"who plays the sister she never knew about", []tv.Claim{heir}, "Ida Voss stars"},
		{"who plays the shipowner", []tv.Claim{wife}, ""},
		{"who plays the ex wife", []tv.Claim{exWife}, ""},
		{"who plays the drunk controller", []tv.Claim{controller}, "Per Lund departs"},
		{"who plays the porter", []tv.Claim{goes, runa}, "Per Lund departs"},
		{"who plays the priest", []tv.Claim{father, runa}, "Per Lund returns"},
		{"who plays the docter", []tv.Claim{doctor}, "Ida Voss joins"},
		{"who plays the new doctor", []tv.Claim{doctor, other}, "Ida Voss joins"},
		{"who plays the doctor", []tv.Claim{doctor, other}, ""},
		{"who plays runa's son", []tv.Claim{runa, son}, "Per Lund stars"},
		{"who plays runa's ex wife", []tv.Claim{runa, exWifeOf}, "Tove Dahl stars"},
		{"who plays runa's mum", []tv.Claim{runa, mother}, "Tove Dahl stars"},
		{"who plays runas dad", []tv.Claim{runasFather}, "Per Lund returns"},
		{"who is the daughter played by", []tv.Claim{daughter}, "Ida Voss stars"},
		{"who plays the son", []tv.Claim{daughter}, ""},
		{"who plays the diver they find drowned", []tv.Claim{drowned}, ""},
		{"who plays the baker", []tv.Claim{matriarch}, ""},
		{"who plays the gran", []tv.Claim{gran, other}, "Ida Voss stars"},
		{"which actress is the title character", []tv.Claim{title, other}, "Ida Voss stars"},
		{"who plays old runa", []tv.Claim{runa}, "Ida Voss stars"},
		{"who plays young runa", []tv.Claim{runa}, ""},
		{"who stars in harbor lihgts", []tv.Claim{runa}, "Ida Voss stars"},
	} {
		f := begin(ofPlayers(read(c.question), tv.NewDossier(c.claims, today)), tv.NewDossier(c.claims, today))
		f.rules()
		if got := brief(f.answered(f.q)); got != c.want {
			t.Errorf("%s (%s)\n  is answered %q\n  and should  %q", c.question, c.claims[0].Quote, got, c.want)
		}
	}
}

// What a question calls the show by describes nobody who is in it.
func TestShowCalledSo(t *testing.T) {
	shown := claim(0, tv.OnNetwork, tv.Confirmed, text("Norda"))
	judge := claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "a judge", tv.Stars))
	known := tv.NewDossier([]tv.Claim{shown, judge}, today)
	q := ofPlayers(read("who plays the judge in the norda one"), known)
	if f := begin(q, known); len(q.Rest) != 1 {
		t.Errorf("described by %v", q.Rest)
	} else if f.rules(); brief(f.answered(q)) != "Ida Voss stars" {
		t.Errorf("answered %q", brief(f.answered(q)))
	}
}

// Who leads a cast is who is said to, and of the star it is who stars.
func TestLeadsCast(t *testing.T) {
	joins := claim(0, tv.Cast, tv.Confirmed, part("Per Lund", "", tv.Joins))
	joins.Quote = "Two more for Harbour Lights: Per Lund and Tove Dahl."
	stars := claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "", tv.Stars))
	stars.Quote, stars.Start = "The limited series, starring Ida Voss as a pilot, is shooting.", 200
	for _, q := range []string{"who is the star of harbour lights", "who's the star"} {
		if got := brief(put(q, joins, stars)); got != "Ida Voss stars" {
			t.Errorf("%s: %q", q, got)
		}
	}
}

func read(question string) ask.Question {
	return ask.Read(question, index(), ask.Options{Day: today, Show: names.Entry{Kind: names.Show, ID: "harbour-lights", Name: "Harbour Lights"}})[0]
}
