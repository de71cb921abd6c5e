"""The passwords and words people choose most, most frequent first.

A hand-picked few hundred: every published list of leaked passwords begins with these. They are
what makes an estimate low where it must be low; no list is long enough to make one right.
"""

from __future__ import annotations

from typing import Final

_COMMON: Final = """
123456 password 123456789 12345678 12345 qwerty 1234567 111111 123123 abc123 1234567890 password1
000000 iloveyou 1234 1q2w3e4r qwerty123 qwertyuiop admin welcome monkey dragon letmein football
baseball master sunshine ashley bailey shadow superman michael princess login passw0rd 654321
starwars solo trustno1 hello freedom whatever qazwsx 666666 121212 flower hottie loveme zaq1zaq1
jesus ninja mustang access batman 696969 secret summer winter spring autumn charlie donald pass
test guest root user default changeme computer internet server windows linux apple google facebook
samsung killer pepper hunter tigger buster soccer harley ranger jordan thomas robert daniel jessica
jennifer hannah matthew andrew george joshua amanda nicole william anthony maria anna peter paul
martin david alex max sophie lucas emma laura julia sarah christian patrick marcel dennis tobias
stefan andreas thomas1 hallo passwort schatz geheim sommer motdepasse azerty bonjour soleil doudou
contrasena hola amor teamo estrella senha brasil ciao juventus parola haslo zxcvbnm asdfgh asdfghjkl
asdf zxcvbn qweasd qweasdzxc 1qaz2wsx q1w2e3r4 1q2w3e 987654321 112233 102030 159753 147258369
7777777 555555 888888 999999 222222 333333 444444 777777 00000000 11111111 88888888 aaaaaa abcdef
abcd1234 abc12345 a123456 p@ssw0rd p@ssword pa55word pass1234 password123 admin123 root123 test123
welcome1 welcome123 letmein1 qwerty1 iloveyou1 monkey1 dragon1 football1 princess1 sunshine1
love lovely lover baby angel honey sweet sugar cookie chocolate banana orange cherry lemon coffee
cheese chicken butter pizza beer wine whiskey vodka money dollar gold silver diamond ruby crystal
king queen prince lord knight wizard magic merlin phoenix eagle falcon tiger lion panther wolf bear
horse dog cat kitty puppy bird fish shark dolphin snake spider rabbit mouse rainbow star moon sun
sky ocean river mountain forest garden island beach fire ice thunder lightning storm snow rain
purple yellow green black white blue red pink silver1 chelsea arsenal liverpool barcelona madrid
manchester united bayern dortmund lakers yankees cowboys steelers eagles patriots packers london
paris berlin vienna zurich geneva america england germany france italy spain russia canada mexico
texas california florida january february march april may june july august september october
november december monday tuesday wednesday thursday friday saturday sunday morning night today
forever always never together family mother father sister brother daughter friend friends heart
happy smile dream life world peace hope faith grace heaven hell devil death god lord1 bible church
music guitar piano rock metal blues jazz movie matrix pokemon pikachu naruto minecraft fortnite
marvel spiderman ironman joker gandalf frodo hobbit potter hogwarts stargate startrek enterprise
police officer detective evidence case casevault forensic forensics crime court justice judge lawyer
law legal state federal agent agency bureau sheriff investigator investigation examiner exhibit
confidential private secure security safe vault locker key keys code encrypt encrypted package seal
sealed open office work company business manager boss team project system network database backup
oracle cisco dell intel toyota honda ford ferrari porsche mercedes bmw audi volvo harley1 yamaha
correct battery staple the and you that have for not with this from they are was
"""

RANKS: Final = {word: rank for rank, word in reversed(list(enumerate(_COMMON.split(), 1)))}
"""Each word's place, from 1."""
