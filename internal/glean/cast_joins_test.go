package glean

import "testing"

// Who comes into a cast and who is back, in the words of lists.
func TestComesIn(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is on Norda. Also back are Ida Voss, Per Lund and Mia Holt.", []string{"S0 cast Ida Voss returns, confirmed", "S0 cast Per Lund returns, confirmed", "S0 cast Mia Holt returns, confirmed"}, nil},
		{"Harbour Lights films its third season. Also set to return are Ida Voss and Per Lund.", []string{"S3 cast Ida Voss returns, confirmed", "S3 cast Per Lund returns, confirmed"}, nil},
		{"Harbour Lights films its third season. Returning this time are Ida Voss and Per Lund.", []string{"S3 cast Ida Voss returns, confirmed", "S3 cast Per Lund returns, confirmed"}, []string{"joins"}},
		{"Harbour Lights films its third season. Ida Voss and Per Lund are also among the returning cast.", []string{"S3 cast Ida Voss returns, confirmed", "S3 cast Per Lund returns, confirmed"}, nil},
		{"Harbour Lights films its third season. Returning cast members include Ida Voss, Per Lund and Mia Holt.", []string{"S3 cast Ida Voss returns, confirmed", "S3 cast Mia Holt returns, confirmed"}, []string{"stars", "joins"}},
		{"Harbour Lights returns for a third season. The cast also includes Ida Voss and Per Lund.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, []string{"joins"}},
		{"Harbour Lights films its third season. New guest stars include Ida Voss and Per Lund.", []string{"S3 cast Ida Voss joins, confirmed", "S3 cast Per Lund joins, confirmed"}, []string{"stars"}},
		{"Harbour Lights is on Norda. Completing the new line-up are Ida Voss and newcomer Per Lund.", []string{"S0 cast Ida Voss joins, confirmed", "S0 cast Per Lund joins, confirmed"}, []string{"stars"}},
		{"Harbour Lights has added Ida Voss, Per Lund and Mia Holt for its third season.", []string{"S3 cast Ida Voss joins, confirmed", "S3 cast Mia Holt joins, confirmed"}, nil},
		{"Harbour Lights adds Ida Voss and Per Lund to a cast led by Mia Holt.", []string{"S0 cast Ida Voss joins, confirmed", "S0 cast Per Lund joins, confirmed", "S0 cast Mia Holt stars, confirmed"}, nil},
		{"The drama Harbour Lights has cast Ida Voss and Per Lund opposite Mia Holt.", []string{"S0 cast Ida Voss joins, confirmed", "S0 cast Per Lund joins, confirmed", "S0 cast Mia Holt stars, confirmed"}, []string{"Mia Holt joins"}},
		{"Ida Voss (\"Greywater\") and Per Lund have been cast as leads in Harbour Lights, a thriller.", []string{"S0 cast Per Lund joins, confirmed"}, nil},
		{"Ida Voss and Per Lund have landed leads in Harbour Lights.", []string{"S0 cast Ida Voss joins, confirmed", "S0 cast Per Lund joins, confirmed"}, nil},
		{"Harbour Lights is on Norda. Ida Voss and Per Lund have joined the period drama.", []string{"S0 cast Ida Voss joins, confirmed", "S0 cast Per Lund joins, confirmed"}, nil},
		{"Ida Voss, Per Lund and Mia Holt are the latest names to join Harbour Lights.", []string{"S0 cast Ida Voss joins, confirmed", "S0 cast Mia Holt joins, confirmed"}, nil},
		{"Ida Voss will recur opposite Per Lund in the second season of Harbour Lights.", []string{"S2 cast Ida Voss joins, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		{"Ida Voss will guest-star in the second season of Harbour Lights.", []string{"S2 cast Ida Voss joins, confirmed"}, nil},
		{"Harbour Lights has begun to film its second season. New to the series this season are two-time Emmy nominee Ida Voss and Per Lund.", []string{"S2 cast Ida Voss joins, confirmed"}, nil},
		{"Harbour Lights has begun to film its second season. From the new intake there are Ida Voss and Per Lund.", []string{"S2 cast Ida Voss joins, confirmed", "S2 cast Per Lund joins, confirmed"}, nil},
		// Nobody comes.
		{"Harbour Lights is on Norda. \"It is a joy,\" added Ida Voss.", nil, []string{"joins"}},
		{"Harbour Lights is on Norda. It was fun, he adds. Ida Voss agrees.", nil, []string{"joins"}},
		{"Harbour Lights has added Ida Voss as showrunner.", nil, []string{"cast Ida Voss"}},
		{"It is not known whether Ida Voss will recur in the second season of Harbour Lights.", nil, []string{"joins, confirmed"}},
		{"Harbour Lights is on Norda. Not returning are Ida Voss and Per Lund.", nil, []string{"returns"}},
	})
}

// Who is in a cast, in lists and by what they are called.
func TestInCast(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is on Norda. Ida Voss, Per Lund and Mia Holt co-star.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Mia Holt stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. Ida Voss and Per Lund also star.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. Ida Voss and Per Lund lead the cast.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. Ida Voss heads up the cast, which also includes Per Lund.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. Ida Voss and Per Lund round out the main cast.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. Rounding out the ensemble are Ida Voss, Per Lund and Mia Holt.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Mia Holt stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. Among the cast are Ida Voss, Per Lund and Mia Holt.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Mia Holt stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. Lead actor Ida Voss broke the news to fans.", []string{"S0 cast Ida Voss stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. Filming stopped when leading lady Ida Voss hurt her neck.", []string{"S0 cast Ida Voss stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. Co-stars Ida Voss and Per Lund were seen in tears.", []string{"S0 cast Ida Voss stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. Series leads Ida Voss and Per Lund flew home.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		{"Harbour Lights star Ida Voss has opened up about the show.", []string{"S0 cast Ida Voss stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. Creator and star Ida Voss said that it would go on.", []string{"S0 cast Ida Voss stars, confirmed"}, nil},
		// Others are none of it.
		{"Harbour Lights is on Norda. Lead actor Ida Voss and director Jo Pell flew home.", nil, []string{"cast Jo Pell"}},
		{"Harbour Lights is on Norda. Ida Voss, who was in it, is married to the film star Per Lund.", nil, []string{"cast Per Lund"}},
		{"Greywater is a new drama from Harbour Lights alum Jo Pell.", nil, []string{"cast Jo Pell"}},
	})
}
