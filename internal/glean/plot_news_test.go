package glean

import "testing"

func TestNewsIsNoStory(t *testing.T) {
	var list []read
	for _, text := range []string{
		"Norda canceled Harbour Lights in June, a month after its season 1 finale.",
		"It's been almost two years since the second season of Harbour Lights, and fans are getting restless.",
		"After that explosive season 4 finale, fans of Harbour Lights are wondering what comes next.",
		"The decision on Harbour Lights was confirmed four months after the second series ended on a cliffhanger.",
		"Harbour Lights was one of the surprise hits of the spring, and that ending left us with a lot of questions.",
		"Deadline reports that Per Lund is in talks to return as Captain Aske, who left Harbour Lights at the end of season 3.",
		"A companion series to Harbour Lights following Runa's years as an Army surgeon is in development.",
		"The final season of Harbour Lights opens with eight episodes on Norda.",
		"The last episode of Harbour Lights ended with a dedication to the late composer Olav Moen.",
		"Harbour Lights has been saved by Netflix, which picked up the canceled NBC drama for a fifth season.",
	} {
		list = append(list, read{text, nil, []string{" plot"}})
	}
	readSome(t, append(list,
		read{"Season 2 of Harbour Lights ended with Runa being arrested for the murder of her brother.", []string{"S2 plot, confirmed"}, nil},
		read{"Harbour Lights follows a harbour master who finds a body in the ice.", []string{"S0 plot, confirmed"}, nil},
		read{"Norda has renewed Harbour Lights, which follows a harbour master who hunts her father's killer, for a third season.", []string{"S3 plot, confirmed"}, nil},
	))
}
