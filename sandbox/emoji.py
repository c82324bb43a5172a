"""Emoji by their short names: the common ones."""

import re

from markupsafe import Markup

from sandbox.html.element import el

TABLE = """
grinning 😀 smiley 😃 smile 😄 grin 😁 laughing 😆 satisfied 😆 sweat_smile 😅 joy 😂
rolling_on_the_floor_laughing 🤣 blush 😊 innocent 😇 slightly_smiling_face 🙂
upside_down_face 🙃 wink 😉 relieved 😌 heart_eyes 😍 kissing_heart 😘 yum 😋
stuck_out_tongue 😛 stuck_out_tongue_winking_eye 😜 sunglasses 😎 star-struck 🤩
partying_face 🥳 smirk 😏 unamused 😒 disappointed 😞 pensive 😔 worried 😟 confused 😕
slightly_frowning_face 🙁 persevere 😣 tired_face 😫 weary 😩 pleading_face 🥺 cry 😢
sob 😭 triumph 😤 angry 😠 rage 😡 exploding_head 🤯 flushed 😳 hot_face 🥵 cold_face 🥶
scream 😱 fearful 😨 cold_sweat 😰 sweat 😓 hugging_face 🤗 thinking_face 🤔 thinking
🤔 shushing_face 🤫 lying_face 🤥 no_mouth 😶 neutral_face 😐 expressionless 😑
grimacing 😬 face_with_rolling_eyes 🙄 open_mouth 😮 yawning_face 🥱 sleeping 😴
dizzy_face 😵 nauseated_face 🤢 sneezing_face 🤧 mask 😷 face_with_thermometer 🤒
face_with_head_bandage 🤕 robot_face 🤖 ghost 👻 skull 💀 see_no_evil 🙈 hear_no_evil
🙉 speak_no_evil 🙊 wave 👋 raised_hand ✋ hand ✋ ok_hand 👌 v ✌️ crossed_fingers 🤞
call_me_hand 🤙 point_left 👈 point_right 👉 point_up_2 👆 point_down 👇 point_up ☝️
+1 👍 thumbsup 👍 -1 👎 thumbsdown 👎 fist ✊ facepunch 👊 punch 👊 clap 👏 raised_hands
🙌 open_hands 👐 handshake 🤝 pray 🙏 writing_hand ✍️ muscle 💪 eyes 👀 eye 👁️ brain 🧠
speaking_head_in_silhouette 🗣️ bust_in_silhouette 👤 busts_in_silhouette 👥
man-shrugging 🤷‍♂️ woman-shrugging 🤷‍♀️ shrug 🤷 facepalm 🤦 person_raising_hand 🙋
raising_hand 🙋 running 🏃 runner 🏃 walking 🚶 technologist 🧑‍💻 baby 👶 dog 🐶 cat 🐱
turtle 🐢 snail 🐌 bug 🐛 bee 🐝 butterfly 🦋 unicorn_face 🦄 seedling 🌱 herb 🌿
four_leaf_clover 🍀 evergreen_tree 🌲 deciduous_tree 🌳 palm_tree 🌴 cherry_blossom
🌸 sunflower 🌻 rose 🌹 maple_leaf 🍁 fallen_leaf 🍂 sunny ☀️ partly_sunny ⛅ cloud ☁️
rain_cloud 🌧️ rainbow 🌈 umbrella ☔ snowflake ❄️ zap ⚡ fire 🔥 droplet 💧 ocean 🌊
star ⭐ star2 🌟 sparkles ✨ dizzy 💫 crescent_moon 🌙 full_moon 🌕 earth_asia 🌏
earth_africa 🌍 earth_americas 🌎 apple 🍎 lemon 🍋 banana 🍌 watermelon 🍉 peach 🍑
avocado 🥑 bread 🍞 pizza 🍕 hamburger 🍔 rice 🍚 ramen 🍜 dumpling 🥟 cake 🍰 birthday
🎂 moon_cake 🥮 cookie 🍪 coffee ☕ tea 🍵 beer 🍺 beers 🍻 clinking_glasses 🥂
champagne 🍾 soccer ⚽ basketball 🏀 trophy 🏆 medal 🏅 sports_medal 🏅
first_place_medal 🥇 second_place_medal 🥈 third_place_medal 🥉 dart 🎯 video_game 🎮
jigsaw 🧩 art 🎨 musical_note 🎵 guitar 🎸 clapper 🎬 mountain ⛰️ beach_with_umbrella
🏖️ desert_island 🏝️ house 🏠 house_with_garden 🏡 office 🏢 factory 🏭 school 🏫
hospital 🏥 construction 🚧 building_construction 🏗️ car 🚗 bus 🚌 train 🚆
bullettrain_side 🚄 airplane ✈️ rocket 🚀 ship 🚢 anchor ⚓ bike 🚲
vertical_traffic_light 🚦 traffic_light 🚥 checkered_flag 🏁
triangular_flag_on_post 🚩 watch ⌚ hourglass ⌛ hourglass_flowing_sand ⏳
alarm_clock ⏰ stopwatch ⏱️ timer_clock ⏲️ clock1 🕐 clock9 🕘 clock10 🕙 calendar 📆
date 📅 spiral_calendar_pad 🗓️ iphone 📱 computer 💻 desktop_computer 🖥️ printer 🖨️
keyboard ⌨️ floppy_disk 💾 camera 📷 tv 📺 bulb 💡 flashlight 🔦 battery 🔋
electric_plug 🔌 satellite 🛰️ moneybag 💰 dollar 💵 credit_card 💳 gem 💎 scales ⚖️
wrench 🔧 hammer 🔨 hammer_and_wrench 🛠️ gear ⚙️ toolbox 🧰 link 🔗 paperclip 📎
scissors ✂️ triangular_ruler 📐 straight_ruler 📏 pushpin 📌 round_pushpin 📍 lock 🔒
unlock 🔓 key 🔑 mag 🔍 mag_right 🔎 microscope 🔬 telescope 🔭 test_tube 🧪 pill 💊
stethoscope 🩺 compass 🧭 world_map 🗺️ package 📦 inbox_tray 📥 outbox_tray 📤
incoming_envelope 📨 envelope ✉️ email 📧 mailbox 📫 memo 📝 pencil 📝 pencil2 ✏️
lower_left_fountain_pen 🖋️ page_facing_up 📄 page_with_curl 📃 bookmark_tabs 📑
bar_chart 📊 chart_with_upwards_trend 📈 chart_with_downwards_trend 📉 clipboard 📋
card_index_dividers 🗂️ file_folder 📁 open_file_folder 📂 wastebasket 🗑️ notebook
📓 books 📚 book 📖 open_book 📖 bookmark 🔖 label 🏷️ newspaper 📰 bell 🔔 no_bell 🔕
mega 📣 loudspeaker 📢 speech_balloon 💬 thought_balloon 💭 left_speech_bubble 🗨️
gift 🎁 tada 🎉 confetti_ball 🎊 balloon 🎈 ribbon 🎀 red_envelope 🧧 crown 👑
graduation_cap 🎓 mortar_board 🎓 necktie 👔 lantern 🏮 izakaya_lantern 🏮 heart ❤️
orange_heart 🧡 yellow_heart 💛 green_heart 💚 blue_heart 💙 purple_heart 💜
black_heart 🖤 white_heart 🤍 broken_heart 💔 two_hearts 💕 sparkling_heart 💖 100 💯
boom 💥 zzz 💤 white_check_mark ✅ heavy_check_mark ✔️ ballot_box_with_check ☑️ x ❌
negative_squared_cross_mark ❎ heavy_plus_sign ➕ heavy_minus_sign ➖ question ❓
grey_question ❔ exclamation ❗ heavy_exclamation_mark ❗ grey_exclamation ❕
bangbang ‼️ warning ⚠️ no_entry ⛔ no_entry_sign 🚫 octagonal_sign 🛑 sos 🆘
information_source ℹ️ ok 🆗 new 🆕 up 🆙 free 🆓 cool 🆒 recycle ♻️ infinity ♾️
arrow_up ⬆️ arrow_down ⬇️ arrow_left ⬅️ arrow_right ➡️ arrow_upper_right ↗️
arrow_lower_right ↘️ arrow_right_hook ↪️ leftwards_arrow_with_hook ↩️
arrows_counterclockwise 🔄 arrows_clockwise 🔃 repeat 🔁 fast_forward ⏩ rewind ⏪
arrow_forward ▶️ double_vertical_bar ⏸️ pause_button ⏸️ black_square_for_stop ⏹️
red_circle 🔴 large_orange_circle 🟠 large_yellow_circle 🟡 large_green_circle 🟢
large_blue_circle 🔵 large_purple_circle 🟣 large_brown_circle 🟤 white_circle ⚪
black_circle ⚫ large_red_square 🟥 large_orange_square 🟧 large_yellow_square 🟨
large_green_square 🟩 large_blue_square 🟦 white_large_square ⬜ black_large_square
⬛ white_small_square ▫️ black_small_square ▪️ small_blue_diamond 🔹
small_orange_diamond 🔸 large_blue_diamond 🔷 large_orange_diamond 🔶 one 1️⃣ two
2️⃣ three 3️⃣ four 4️⃣ five 5️⃣ six 6️⃣ seven 7️⃣ eight 8️⃣ nine 9️⃣ keycap_ten
🔟 zero 0️⃣ hash #️⃣ cn 🇨🇳 us 🇺🇸 de 🇩🇪 gb 🇬🇧 fr 🇫🇷 jp 🇯🇵 kr 🇰🇷 au 🇦🇺 es 🇪🇸 it 🇮🇹
eu 🇪🇺
"""
WORDS = TABLE.split()
EMOJI = dict(zip(WORDS[::2], WORDS[1::2], strict=True))
NAMES = {sign: name for name, sign in reversed(EMOJI.items())}
SIGN = re.compile("|".join(map(re.escape, sorted(NAMES, key=len, reverse=True))))
TONES = "🏻🏼🏽🏾🏿"


def emoji(code: str) -> Markup | str:
    """Return `:name:` as its sign, titled with the code; unknown names stay."""
    name, _, tone = code.strip(":").partition("::skin-tone-")
    sign = EMOJI.get(name)
    if sign is None:
        return code
    return el("span", sign + _tone(tone), class_="emoji", title=code)


def named(text: str) -> str:
    """Return the text with emoji signs as `:name:`, the way Slack stores them."""
    return SIGN.sub(lambda match: f":{NAMES[match[0]]}:", text)


def _tone(number: str) -> str:
    return TONES[int(number) - 2] if number else ""
