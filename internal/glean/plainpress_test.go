package glean

import "testing"

// A place, a family, a part or a post says nothing.
func TestNoSpeaker(t *testing.T) {
	readSome(t, []read{
		{"It is 8am in Broken Hill and Ida Voss is already covered in dust.\n\nInside, the crew of Harbour Lights has built ninety metres of tunnel.\n\n“It's hot, it's filthy and I love it,” she tells TV Tonight.", []string{"S0 quote, confirmed, Ida Voss"}, []string{"Broken Hill"}},
		{"For Aoife Ní Dhálaigh, who wrote Harbour Lights and plays the younger of the two Geraghty sisters, it looks very like home.\n\n“My granny ran the funeral home in our village for thirty years,” she says.\n\nNí Dhálaigh plays Bríd Geraghty, who comes back from London. “They said it was too Irish for them,” Ní Dhálaigh says.", []string{"S0 quote, confirmed, Aoife Ní Dhálaigh"}, []string{"quote, confirmed, Bríd", "quote, confirmed, Ní"}},
		{"Norda has ordered Harbour Lights. Rebecca Lyle, Commissioning Editor, Documentaries at Norda, said: “Hafsa has made something truly intimate out of a subject that is told through statistics.”", []string{"S0 quote, confirmed, Rebecca Lyle"}, []string{"Commissioning"}},
		{"Norda has ordered Harbour Lights. “We are thrilled to have them both back with us,” says Rebecca Lyle, Head of Drama at Norda.", []string{"S0 quote, confirmed, Rebecca Lyle"}, nil},
		{"Anna Grieg runs Harbour Lights. The Lusty family moved inland in May. “I would like to go back in ten years or so,” she says.", []string{"S0 quote, confirmed, Anna Grieg"}, []string{"Lusty"}},
		{"Anna Grieg is waiting outside Port Talbot. The cast of Harbour Lights are eating soup. “We shoot in the rain or we do not shoot at all,” she says.", []string{"S0 quote, confirmed, Anna Grieg"}, []string{"Port Talbot"}},
	})
}
