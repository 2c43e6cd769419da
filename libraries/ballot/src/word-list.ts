// Long because it is a table: 2,048 short English words, in the order of the alphabet, eleven bits each.
/**
 * The words that stand for sealed votes. Each has four to eight letters and differs from every other in at least two of
 * them; none sounds like another; none is a number, a place, a name, or takes a side in a ballot. Welsh
 * pages show the same words, marked as English, until a Welsh list is reviewed.
 */
export const wordList: readonly string[] = `
aardvark abacus absorb abundant academy accent account acorn acre acrobat active actor admiral
admire adopt adult advance advice aerial affable agenda agile airport airship album alchemy alcove
alder alert algebra alley allow almanac almond alpaca alto amaze amber ambient amigo amount ample
amulet anagram anchor anchovy angle animal anorak answer anthem antique anvil apiary appear apply
apricot apron aqua arcade archer archive arctic arena arise armada aroma arrange arrival arrive
arrow artist aspen asphalt assist aster athlete atlas atom attend attic aunt author autumn average
aviator avocado awake awesome awning axle azure baby badge bagel bagpipe baker balance balcony
ball ballad ballet balloon bamboo banana band banjo banner barber bargain barley baron barrel
basic basket bassoon bath bathtub bayou bazaar beach beacon beam beard beauty bedrock beehive
beetle begin behave beige believe bellows belong belt beret berry bicycle binary binder bingo
biscuit bison bistro black blade blanket blazer blend bless blink bloom blossom blouse blue boar
bobbin bonfire bonnet bonus boot borrow botany bottle boulder bounce bouquet bowl bracken brain
bramble branch brass brave bread breath breeze brew briar brick bridge brief bright bring brioche
brocade bronco bronze brook broth brown brush bucket buckle buffalo buffet bugle build bulb
bulldog bumper bundle bunk bunny buoy burdock burger butler button buyer buzz buzzard cabaret
cabbage cabin cable cactus caddy cadet cafe calcium calf calico camel camera canal canary candid
candle cannon canoe canopy cantata canteen canvas caper capsule captain carat caravan card career
careful cargo carol carpet carrot carry cartoon carve cascade cashew cashier cask castle catch
catfish cavalry cavern cedar celery cellar cellist cello century ceramic certain chair chalet
chalk chance channel chant chapter charity charm cheddar cheek cheese cheetah chef cherish cherry
cherub chess child chilli chime chimney chin chirp chisel chop chorus chuckle chutney cider cinema
circle circus city clamp clapper class classic clatter clay clean clerk clever client cliff
climate climb cling clip cloak clog close cloth cloud club cluster coach coast cobalt cobbler
cobra cocoa coconut code coffee collage collect collie colt column combo comedy comet comma
compare compass compost concept condor conker contest contour convex convoy cook cookie copper
copse copy coral corner cosmos costume cottage cotton count couple courage cousin cover cowslip
coyote crab crackle cradle craft crane crater crawl crayon cream create crepe crest cricket
crimson crisp crocus cross crouton crowd cruiser crumb crumpet crumple crystal cube cuckoo cuddle
cuff culture cupcake curator curlew curly currant cushion custard custom cutlass cutlery cutter
cyan cycle cyclist cyclone cymbal cypress dahlia daily dance dapper dapple dare daring data dawn
dazzle decade decent decimal deck decoy deep degree delight deliver delta denim dentist depend
descend desert design detail device diagram dial dialect diamond diary dibble dice diesel digger
digit dimple dinghy diploma direct disco discus dish ditto divan diver doctor dogwood doll dolphin
dome domino donor donut doodle double dough drag dragon drama drawer drawing dress drift drill
drink drive drizzle drop drummer duchess dugout duke dusk dustbin duster duvet dynamo dynasty
eager eagerly eagle earlobe early earmuff earring earth easel easy ebony echo eclair eclipse
ecology edible edit editor elapse elastic elbow elegant element elfin elixir embark embassy emblem
emerald emerge emperor empty enamel encore endless energy engine enjoy enter episode equal equator
equinox eraser ermine escort essay estate estuary eternal evening event evolve exact exam examine
example exotic expand expect explain explore extra eyebrow eyelash fabric face factory fairway
fairy faith falcon family famous fancy fanfare farmer fashion fasten feast feather feature feed
fell fence fennel fern ferret festive fetch fiction fiddle field fiesta figment figure file filter
final finch find finger finish firefly fireman firm fjord flag flame flannel flask fleece flicker
flint float flock flood flow fluent fluffy flute flyover foil fold foliage follow fondue forage
forest forever forgive fork formal fortune forum fossil foundry foxtrot frank freckle free freezer
freight fresco fresh friend frigate fringe frisbee frog frolic front frosty fruit fuchsia fudge
fulcrum fungus furnace gadget gaggle gain galaxy gale gallery gallon gangway gannet garage garb
garden garland garlic garment garnish gateau gather gauge gazebo gazelle gazette gear gearbox
gecko genius gentle geology gerbil geyser gherkin ghost giant gibbon gift gimlet gingham giraffe
give gizmo glacier glad gladly glance glaze glen glide glimmer glimpse glitter globe glory glossy
gnat gnome goal goblet goggles golden golf gondola gong goose gopher gorilla gosling gourd gown
grace grammar grand grandma granite granola graph gravel gravity gravy green grid grocer grotto
group grow growth gruel guard guess guitar gully gumboot gumdrop gumtree guppy gusto gymnast habit
haddock haggis hail haircut halfway halibut halogen hamlet hammer hammock hamster handbag handful
handy hanger happy harmony harness harvest hatband hatchet hawk hayloft hazel head heart heath
heavy hedge height helium helmet helper helpful hemlock herald herb heroic heron herring hexagon
hike hill hillock hilltop hinge hippo history hobby hobnail hockey holdall holiday holly honey
hood hope horizon hornet horse hotel hound huge human humbug hurdle hurrah hurry husky hydrant
hyphen ibis iceberg icebox icicle icing idea igloo iguana image imagine impact impala impulse
include index indigo indoor infant inform inkblot inkwell inlet inner insect insight instant
invent invite invoice iron island isobar isotope italic item ivory jackdaw jacket jackpot jade
jaguar jargon jasmine jasper javelin jawbone jeans jelly jersey jester jetlag jetty jiffy jigsaw
jingle jitter joggle joke jonquil journal journey joyful jubilee judo juggler juice jukebox jumbo
jump juniper kaftan kayak keen kelp kernel kestrel ketchup kettle keyhole khaki kick kiln kimono
kindle kindred king kingdom kiosk kipper kitchen kite kitten kiwi kneecap kneel knit knob knock
knuckle koala krypton kumquat label ladder ladle lagoon lake lamb lancer lantern lapwing larch
large lasagne laser lasso lathe lattice laugh laurel lava lavish leaf leaflet learn lectern ledger
legend legible leisure lemming lemon lemur length lens lentil leopard lesson letter lettuce level
lexicon library lichen light lilac lilt limber lime limit limpet linen linnet lintel lion listen
litmus lively lizard llama lobster loch locker locust lodge lofty logic logo lookout lorry lotion
lotus lounge love lozenge lucky luggage lullaby lunar lunch lung lupin lustre lynx lyric lyrical
macaw machine magenta magic magnet magnify magpie major mallard mammal mammoth mango mantle maple
maraca marble margin mariner marker marmot maroon marquee marsh marten marvel mascot mason mast
matinee matter matting mauve maxim mayfly maypole meadow meander measure medal medley mellow
melody melon memo memory mend mention mentor mercy merit mermaid message meter method metro midday
midge midship mighty mild mimosa miner minibus minnow mint minuet miracle mirror mission mistral
moat mobile mocha model modern modest mohair mole moment monarch monocle monsoon month moon moped
morning morsel mosaic mossy mother motor mould mouse movie muesli muffin mullet museum music
muslin mustang myrtle mystery myth name napkin nation natural nature navy nearby nebula nectar
needle neon nephew nerve nest network news nickel niece nimble nimbus nippy noble noise nomad
nonstop north nostril note notepad nothing notice nougat noun nova novel nozzle nugget number
nursery nutmeg oakwood oasis oatmeal obelisk obey object oblong oboe observe obtain occupy ocean
ochre octagon octave octopus office oilskin olive omega onion onyx opal open opening opera opinion
optic option orange oration orbit orca orchard orchid order oregano organ origami origin ornate
osmosis osprey ostrich otter outback outdoor outfit outing outlive outlook outpost output oxbow
oxtail oxygen oyster pack package paddle padlock page pageant pagoda paint paisley palette palm
pancake panda panel pansy panther papaya paprika papyrus parade parasol parcel parent parfait
parquet parsec parsnip pass passage pasta pastel pastime pastry pathway patio patrol pattern patty
payload peacock peanut pearl pebble pecan pelican pencil pendant penguin penny people pepper perch
perform perfume permit person petal petunia phantom phone photo phrase pianist piano piccolo
pickle picnic picture pier pigeon pigtail pillar pillow pilot pine pioneer pipette pirate piston
pitch pixel pizza placard place placid planet plank plaster plateau player playful plaza please
plenty plover plug plumber plume plunge plural plush plywood pocket poem poetry pointer polar
polish polite polka pollen polo pompom poncho ponder pony popcorn poppy portal porter portion
possum postage postbox postman potato pouch power prairie pram prawn prefix prelude premier
prepare present pretzel primary prime prism privet prodigy profile program project proof proper
proverb prune pudding pull pulley pulse puma pumice pumpkin pupil pure purpose puzzle pyjamas
pylon pyramid python quail quality quantum quarry quarter quarto quay queen quest queue quibble
quiche quick quiet quill quince quintet quiver quiz quorum quota rabbit raccoon radar radial radio
radish radius raffle ragtime ragwort railway rainbow raise raisin rally rambler ramp rapid rapier
rate rattle raven ravine ravioli reactor reader ready reap reason rebound rebuild recall receive
recipe recital recline record redwood reef refer referee reflect reflex refresh refuge regal
regatta region regular rejoice relax relaxed relic relish remain remark remedy remind remnant
renewal repair repeat replica reply report reptile rescue reside resolve respect respond restful
retire return reunion reveal revise rhombus rhubarb rhyme rhythm ribcage rich ringlet rinse ripple
roam robe robin rock rockery roller romance roomful rooster rosehip rosette rosy rotunda roundup
routine rowan rowboat rowlock royal rudder rugby ruler rumble rumour runner russet rustic saffron
saga sailor salad salami salmon salsa salt salute salvo samovar sampler sandal sandbox sapling
sardine sari sash satchel satin satire saucer sausage savanna save sawdust scale scallop scamper
scan scarf scarlet scene scenery scenic sceptre scholar school science scoop score scout screen
script scroll scrub scurry seafood seagull search seaside seat seaweed second secret sector select
sense sequel sequin series sesame session shade shadow shallot shampoo shanty sharp shawl shed
sheep shelf sherbet sheriff shield shift shimmer shindig shine shingle shopper short shovel shower
shrew shrimp shuffle shutter sibling sidecar sieve sigh signal signet silent silky silver sincere
siren sister size sizzle skate skein sketch skewer skill skim skirt skittle skylark skyline slalom
sledge sleek sleeper sleeve slender slice slipway slogan slope small smart smile smock smooth
snack snail sneeze snipe snooze snorkel snow snowman snug soak soccer social society sofa soldier
solid solve sonata soprano sorbet sorrel soup south space spaniel spanner spark sparkle sparrow
spatula speak special speech speed spell sphere sphinx spicy spin spinach spindle spinney spiral
spire spirit splash split sponge spool spray spread spring sprite spruce squad square squash
squeeze squint stable stadium stage stalk stamp stand standby stanza star stately station statue
steady steam steeple steer stellar stencil step stereo steward stick stilt stilton stirrup stitch
stoat stone stork straw street stretch stride stripy strong strudel stucco student studio study
style subject sublime subtle suburb suede suffix sugar suggest suit sultana sumac summer summit
sunbeam sundae sundial sundown sunrise sunset super supply surfer surname sushi swagger swallow
swap swing swirl symbol syntax syringe syrup system tabby tablet taco tadpole talent tambour
tandem tangent tankard tape tapir target tart tartan tassel taste tawny taxi teacake teacher
teacup teal teapot tease teddy tempest tempo tenant tender tennis tenor tent term terrace terrier
textile thank thatch thaw theme theory thermal thermos thick thicken thimble thistle thorn thread
thrive throat throw thrush thunder ticket tidy tiffin tiger tiller timely tinsel tiptoe titan
title toaster today token tomato tongue tonight toolbox toolkit tooth topaz topiary topic topple
topsail torch torrent toss totem toucan toupee tour tourist towel track tractor trade trail
trainer transit trapeze tray treacle treat treetop trek trellis trend tribune trident trifle
trilogy trim trinket triumph troika trolley trophy tropics troupe trout truffle trunk trusty tuba
tuck tugboat tulip tundra tunic tunnel turbine tureen turkey turn turnip turret turtle tutor
tuxedo twang tweed twiddle twig twine twinkle twinset twist typist ukulele umpire uncle undergo
unfold unicorn uniform unpack unwrap upbeat upland upper upright uptown upward urban urchin useful
usher usual vacuum valence valiant value vanilla vanish variety vase vault vaulted vellum velvet
venture veranda verse version vertex vessel vestige viaduct vibrant victor video view vigour
viking villa village vinegar violet violin virtue visible vision visit visitor visor vista vital
vitamin vivace vivid voice volcano volley voyage wagon walk walkway walnut walrus waltz wander
warbler warm warthog washer wasp water waxwing waxwork wealth weave wedding weekday weekend weevil
welcome wetland wharf wheat wheel whelk whimsy whippet whisk whisper wicker wide wigwam wildcat
willing window windy wink winter wisdom witty wobble wombat woodcut wool woolly world wrap wren
wrench wriggle writer yacht yarn yeoman yoghurt yogi young zealous zebra zenith zephyr zesty
zigzag zinc zither zodiac zone zoom
`
  .trim()
  .split(/\s+/);
