package glean

import "testing"

// What befell one show befalls another, and what is told with "already" or of a show that was dropped and saved.
var sameFates = []mistake{
	{text: "\"Cold Quay\" was cancelled in March, and in May it was the turn of Harbour Lights.", want: []string{"Cold Quay S0 stage cancelled, confirmed, when 2026-03", "S0 stage cancelled, confirmed, when 2026-05"}},
	{text: "\"Cold Quay\" was cancelled in March, and Harbour Lights followed in May.", want: []string{"Cold Quay S0 stage cancelled, confirmed, when 2026-03", "S0 stage cancelled, confirmed, when 2026-05"}},
	{text: "\"Cold Quay\" was cancelled in March; fans fear that Harbour Lights may go the same way.", want: []string{"Cold Quay S0 stage cancelled, confirmed, when 2026-03"}},
	{text: "The third season, already shot, will go out in July.", want: []string{"S3 stage wrapped, confirmed", "S3 premiere 2027-07, confirmed"}},
	{text: "The third season has not already been shot."},
	{text: "Harbour Lights was already renewed for a third, and nobody is in a hurry.", want: []string{"S3 stage renewed, confirmed"}},
	{text: "Harbour Lights was cancelled in 2024 and revived by Norda last month.", want: []string{"S0 stage cancelled, confirmed, when 2024", "S0 stage renewed, confirmed, when 2026-10", "S0 network Norda, confirmed"}},
	{text: "Filming of Harbour Lights wrapped on Friday after a year in Bergen, which began in November.", want: []string{"S0 stage wrapped, confirmed, when 2026-11-20"}},
	{text: "Was it the turn of Harbour Lights?"},
}

func TestSameFate(t *testing.T) { readAll(t, sameFates) }
