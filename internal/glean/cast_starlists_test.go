package glean

import "testing"

// Whom a show stars, in the words of the show, of the people, and of lines that list a cast.
func TestStarLists(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is on Norda. Written by Jo Pell and directed by Mia Brandt, it will star Ida Voss and Per Lund.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, []string{"cast Jo Pell", "cast Mia Brandt"}},
		{"Harbour Lights is on Norda. The five-parter co-stars Ida Voss and Per Lund.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. Ida Voss, Mia Holt and Per Lund co-starred.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Mia Holt stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		{"Norda has ordered Harbour Lights, a thriller with Ida Voss attached to star.", []string{"S0 cast Ida Voss stars, confirmed"}, nil},
		{"Norda is developing Harbour Lights, a thriller with Ida Voss attached to star.", []string{"S0 cast Ida Voss joins, confirmed"}, nil},
		{"Norda has ordered Harbour Lights. Ida Voss will star, with Jo Pell directing.", []string{"S0 cast Ida Voss stars, confirmed"}, []string{"cast Jo Pell"}},
		{"Harbour Lights, the family saga with Ida Voss and Per Lund, is done after one season.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		{"Norda has ordered Harbour Lights. Ida Voss, Mia Holt and Per Lund have also been cast.", []string{"S0 cast Ida Voss joins, confirmed", "S0 cast Mia Holt joins, confirmed", "S0 cast Per Lund joins, confirmed"}, nil},
		{"Harbour Lights is on Norda. Ida Voss and Per Lund played the feuding parents.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		// Nobody who stars here.
		{"Harbour Lights is on Norda. It is not known whether Ida Voss will star.", nil, []string{"cast Ida Voss stars"}},
		{"Harbour Lights is on Norda. Ida Voss will not star.", nil, []string{"cast Ida Voss stars"}},
		{"Harbour Lights is on Norda. Jo Pell has been added as a producer.", nil, []string{"cast Jo Pell"}},
	})
}

func TestCastRoll(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is on Norda. It is about a port.\n\n**Cast:** Ida Voss, Mia Holt, Per Lund\n\nIt begins in May.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Mia Holt stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. It is about a port.\n\nVoice cast: Ida Voss as Runa, Per Lund as Aske\n\nIt begins in May.", []string{"S0 cast Ida Voss stars Runa, confirmed", "S0 cast Per Lund stars Aske, confirmed"}, nil},
		{"Harbour Lights is on Norda. It is about a port.\n\nStarring: Ida Voss (\"Runa Holt\"), Per Lund (\"Agent Aske\") and Mia Brandt\n\nIt begins in May.", []string{"S0 cast Ida Voss stars Runa Holt, confirmed", "S0 cast Per Lund stars Agent Aske, confirmed", "S0 cast Mia Brandt stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. It is about a port.\n\nRecurring guest stars: Ida Voss, Per Lund\n\nIt begins in May.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		// A line that lists something else.
		{"Harbour Lights is on Norda. It is about a port.\n\nWritten by: Jo Pell, Mia Brandt\n\nIt begins in May.", nil, []string{"cast Jo Pell", "cast Mia Brandt"}},
		{"Harbour Lights is on Norda. It is about a port.\n\nCast: Ida Voss; director: Jo Pell\n\nIt begins in May.", []string{"S0 cast Ida Voss stars, confirmed"}, []string{"cast Jo Pell"}},
	})
}

// Whose kin somebody plays; who is back with others; which of two names is the part's.
func TestOfThoseBack(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is on Norda. Ida Voss plays Runa Holt. It also stars Mia Brandt and Per Lund as Runa's father.", []string{"S0 cast Mia Brandt stars, confirmed", "S0 cast Per Lund stars Runa's father, confirmed"}, nil},
		{"Harbour Lights films its third season. Mia Brandt joins a returning cast that includes Ida Voss as Runa and Per Lund as Brother Aske.", []string{"S3 cast Ida Voss returns Runa, confirmed", "S3 cast Per Lund returns Brother Aske, confirmed"}, []string{"Mia Brandt returns"}},
		{"Harbour Lights films its third season. Ida Voss is again joined by Per Lund as Detective Bram Aske.", []string{"S3 cast Per Lund returns Detective Bram Aske, confirmed"}, []string{"joins"}},
		{"Harbour Lights films its third season. Ida Voss is joined by Per Lund as Detective Bram Aske.", []string{"S3 cast Per Lund joins Detective Bram Aske, confirmed"}, nil},
		{"Harbour Lights is on Norda. The clip opens with Runa Holt (Ida Voss) identifying a body in a mortuary.", []string{"S0 cast Ida Voss stars Runa Holt, confirmed"}, nil},
		{"Harbour Lights is on Norda. Ida Voss (Runa Holt) returning was a surprise.", nil, []string{"cast Runa Holt"}},
		{"Harbour Lights is on Norda. Per Lund is in it. Lund (Dr. Bram Aske) posted a photo.", []string{"S0 cast Per Lund stars Dr. Bram Aske, confirmed"}, []string{"Aske stars"}},
		{"Harbour Lights is on Norda. Back at the harbour, Runa (Ida Voss) finds a boat.", []string{"S0 cast Ida Voss stars Runa, confirmed"}, []string{"returns"}},
		{"Harbour Lights films its third season. Also new: Ida Voss as Runa's partner, Detective Nora Holt.", []string{"S3 cast Ida Voss joins Detective Nora Holt, confirmed"}, nil},
		{"Harbour Lights films its third season. The drama also welcomes Per Lund as Runa's father, Bram.", []string{"S3 cast Per Lund joins Bram, confirmed"}, nil},
		{"Harbour Lights films its third season. Expect to see Ida Voss as the skipper Runa and Per Lund as Brother Aske.", []string{"S3 cast Ida Voss returns Runa, confirmed"}, nil},
		{"Harbour Lights is on Norda. Ida Voss and Per Lund topline as brothers-in-law Silas Orr and Bram Aske.", []string{"S0 cast Ida Voss stars Silas Orr, confirmed", "S0 cast Per Lund stars Bram Aske, confirmed"}, nil},
		{"Harbour Lights is on Norda. It is all up to Runa and fire chief Nora Holt (Ida Voss), who used to be friends.", []string{"S0 cast Ida Voss stars Nora Holt, confirmed"}, nil},
		{"Harbour Lights is on Norda. Written by newcomers Jo Pell and Ada Brandt, it follows a harbour pilot.", nil, []string{"cast Jo Pell", "cast Ada Brandt"}},
		{"Harbour Lights is on Norda. Leads Ida Voss and Per Lund signed new deals.", nil, []string{"Leads"}},
	})
}
