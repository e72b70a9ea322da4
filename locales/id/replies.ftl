# Yang dikatakan asisten. Angka, nama, dan tanggal hanya masuk lewat variabel: satu angka pun di berkas ini adalah kesalahan.
# Variabel berakhiran _n adalah bilangan polos di balik variabel bernama sama; bahasa Indonesia tidak memerlukannya.

## Awal, akhir, dan sopan santun
utter_welcome = Selamat datang, saya asisten otomatis { $shop }. Kapan pun Bapak/Ibu menulis, saya menjawab pertanyaan tentang produk, harga, sampel, dan pengiriman, serta memanggil rekan kami bila dikehendaki. Ada yang dapat saya bantu?
utter_greet = Salam hangat, terima kasih telah menghubungi { $shop }. Ada yang dapat saya bantu?
utter_goodbye = Terima kasih atas waktu Bapak/Ibu, sampai jumpa. Pertanyaan Anda tersimpan di sini; silakan menulis lagi kapan saja.
utter_thank = Dengan senang hati. Apakah masih ada yang dapat saya bantu?
utter_understood = Baik, saya mengerti. Silakan sampaikan bila Bapak/Ibu memerlukan hal lain.
utter_go_on = Baik sekali. Kita lanjutkan dengan harga, sampel, atau pengiriman?
utter_stopped = Baik, hal itu kita kesampingkan. Belum ada yang dipesan.
utter_bot = Saya asisten otomatis { $shop }, bukan manusia. Saya menjawab berdasarkan data produk dan harga kami sendiri, dan rekan kami dapat mengambil alih kapan pun Bapak/Ibu meminta.
utter_languages = Bapak/Ibu dapat menulis dalam bahasa sendiri; saya menjawab dalam bahasa pesan Anda.
utter_language_switched = Tentu, mari kita lanjutkan dalam bahasa Indonesia.
utter_out_of_scope = Mohon maaf, saya hanya dapat membantu seputar produk, harga, sampel, dan pengiriman kami. Adakah yang ingin Bapak/Ibu ketahui tentang itu?
utter_offer_service = Terima kasih atas penawarannya. Layanan ini untuk pembeli produk kami; pesan Anda kami simpan, dan kami akan menghubungi bila berminat.
utter_which_meaning = Mohon maaf, saya kurang yakin telah memahami maksud Bapak/Ibu. Apakah salah satu dari ini? Boleh juga disampaikan dengan kalimat lain.
utter_not_understood = Mohon maaf, saya kurang yakin telah memahami maksud Bapak/Ibu. Bolehkah disampaikan dengan kalimat lain, atau perlu saya panggilkan rekan kami?
utter_refused = Saya memilih untuk tidak menyebutkan angka yang tidak dapat saya buktikan. Silakan minta rekan kami untuk memastikannya.
utter_apology = Mohon maaf, terjadi gangguan di pihak kami sehingga saya tidak dapat menjawab. Pesan Anda aman dan akan dibaca rekan kami.

## Produk
utter_product = { $product } ({ $sku })
    { $facts }
utter_products_found = Berikut yang kami miliki:
    { $products }
utter_nothing_found = Saya tidak menemukannya dalam daftar produk kami, jadi pertanyaan Bapak/Ibu sudah saya teruskan kepada rekan-rekan saya.
utter_catalogue_file = Berikut katalog kami, berisi { $count } produk.
utter_which_product = Produk mana yang dimaksud? Cukup sebutkan nama, kode barang, atau tautannya.
utter_fact = { $product } – { $attribute }: { $value }.
utter_fact_held = Untuk { $product } tercantum: { $held }. { $attribute }: { $value }.
utter_value_lacking = { $asked } tidak termasuk yang tercantum untuk { $product }. { $attribute }: { $value }.
utter_not_stated = Data kami untuk { $product } tidak mencantumkan hal ini: { $attribute }. Saya tidak ingin menebak, jadi pertanyaan Bapak/Ibu sudah saya teruskan kepada rekan-rekan saya.
utter_not_confirmed = Data kami untuk { $product } tidak menyatakan ya maupun tidak tentang hal ini: “{ $asked }”. Saya tidak ingin menebak, jadi pertanyaan Bapak/Ibu sudah saya teruskan kepada rekan-rekan saya.
utter_none_stated = Data kami tidak mencantumkan hal ini untuk satu pun dari produk berikut: { $products } – { $asked }. Saya tidak ingin menebak, jadi pertanyaannya sudah saya teruskan kepada rekan-rekan saya.
utter_description = Deskripsi kami untuk { $product }: { $words }
utter_not_stated_shop = Saya tidak memiliki informasi pasti tentang hal itu; daripada menebak, pertanyaan Bapak/Ibu sudah saya teruskan kepada rekan-rekan saya.
utter_quote_seller = { $words }
utter_seller_words = Rekan-rekan saya sudah menjawab hal ini, dengan kata-kata mereka sendiri: { $words }
utter_in_stock = { $product }: stok saat ini { $stock }.
utter_stock_short = { $product }: stok saat ini { $stock }. Jumlah { $quantity } lebih banyak dari itu, jadi sisanya dibuat sesuai pesanan.
utter_out_of_stock = { $product } sedang tidak ada stok; kami membuatnya sesuai pesanan.
utter_certification = { $product } dilengkapi dengan: { $certifications }.
utter_certificate_lacking = { $asked } tidak termasuk sertifikat yang tercantum untuk { $product } ({ $certifications }), jadi saya tidak dapat memastikannya dan sudah meneruskan pertanyaan Bapak/Ibu kepada rekan-rekan saya.
utter_files_attached = Terlampir: { $files }.
utter_no_certification = Tidak ada sertifikat untuk { $product }.
utter_customization = Ya, { $product } dapat dibuat khusus. Jumlah minimumnya:
    { $kinds }
utter_no_customization = { $product } tidak tersedia dalam versi khusus.
utter_comparison = Perbandingan { $products }, sejauh tercantum dalam data kami:
    { $rows }
line_product = • { $product } ({ $sku })
line_need = – { $attribute }: { $value }
line_need_lacking = – tidak tercantum: { $asked }
line_compared = • { $attribute }
    { $values }
line_compared_value = { $sku }: { $value }
line_fact = • { $attribute }: { $value }
line_customization = • { $kind }: mulai { $quantity }
line_customization_enough = • { $kind }: mulai { $minimum }; { $quantity } sudah cukup
line_customization_short = • { $kind }: mulai { $minimum }; { $quantity } belum cukup

## Harga
utter_price = { $product }, { $quantity }: { $unit_price } { $per_unit }, total { $total }, { $terms }. Nomor penawaran { $number }, berlaku sampai { $valid_until }.
    { $details }
utter_price_list = Harga kami untuk { $product }:
    { $tiers }
utter_prices = Penawaran { $number }, { $terms }, berlaku sampai { $valid_until }:
    { $lines }
    Total: { $total }.
    { $details }
utter_price_lists = Harga kami:
    { $products }
utter_price_list_file = Berikut daftar harga kami.
utter_moq = Minimum pemesanan { $product }: { $moq }.
utter_below_moq = Minimum pemesanan { $product }: { $moq }. Untuk jumlah yang lebih kecil, kami dapat mengirimkan sampel terlebih dahulu.
utter_below_moq_asked = Minimum pemesanan { $product }: { $moq }. Saya sudah menanyakan kepada rekan-rekan saya apakah jumlah yang lebih kecil dimungkinkan.
utter_target_passed_on = Itulah harga terbaik untuk { $product } yang boleh saya pastikan sendiri. Harga target Bapak/Ibu sudah saya teruskan kepada rekan-rekan saya.
utter_concession = { $product }, { $quantity }: saya dapat menawarkan { $unit_price } { $per_unit }, total { $total }, { $terms }, dengan syarat berikut:
    { $conditions }
    Nomor penawaran { $number }, berlaku sampai { $valid_until }. Di luar syarat itu berlaku harga daftar kami.
    { $details }
utter_offer_stands = Untuk { $product }, itulah penawaran terbaik yang boleh saya berikan sendiri, jadi penawarannya tetap. Permintaan Bapak/Ibu sudah saya teruskan kepada rekan-rekan saya.
utter_ask_concession = Boleh saya siapkan rancangan pesanan dengan syarat ini, yaitu { $quantity } { $product }?
line_tier = • mulai { $quantity }: { $unit_price } { $per_unit }
line_lead_time = Waktu produksi: { $days }.
line_next_tier = Mulai { $quantity }, harga turun menjadi { $unit_price } { $per_unit }.
line_next_tier_saves = Mulai { $quantity }, harga turun menjadi { $unit_price } { $per_unit }; pada jumlah itu Bapak/Ibu menghemat { $saving }.
line_price = • { $product }, { $quantity }: { $unit_price } { $per_unit }, { $amount }
line_more_products = Masih ada produk lain; silakan sebutkan mana yang diminati.
line_about = Sekitar { $amount } menurut kurs tanggal { $date }.
line_price_list = { $product } ({ $sku })
    { $tiers }
line_condition_quantity = • pesanan paling sedikit { $quantity }
line_condition_deposit = • uang muka { $deposit } %
line_condition_confirmation = • pesanan paling lambat { $until }

## Pengiriman
utter_shipping = Ongkos kirim untuk { $quantity } { $product }, tujuan { $place } ({ $cartons } karton, { $weight } kg, { $volume } m³):
    { $options }
    { $notes }
utter_no_rate = Saya belum memiliki tarif kirim untuk { $place }, jadi sudah saya teruskan kepada rekan-rekan saya yang akan menanyakannya kepada forwarder kami.
utter_lead_time = { $product }, { $quantity }: waktu produksi { $days }.
utter_shipping_terms = Syarat penyerahan yang kami tawarkan: { $terms }. Barang dapat dikirim dengan: { $modes }.
utter_term_not_offered = { $term } tidak termasuk syarat yang biasa kami tawarkan; pertanyaannya sudah saya teruskan kepada rekan-rekan saya.
utter_which_carrier = Kurir mana yang Bapak/Ibu pilih untuk sampelnya?
    { $options }
line_option = • { $carrier }, { $mode }: { $price }, { $days } di perjalanan
line_option_no_days = • { $carrier }, { $mode }: { $price }
utter_landed = { $product }, { $quantity }, { $term } { $place }, dengan { $carrier }:
    { $lines }
    Total: { $total }. Nomor penawaran { $number }, berlaku sampai { $valid_until }.
    { $notes }
utter_landed_not_stated = Harga keseluruhan { $term } belum dapat saya sebutkan, karena salah satu biayanya tidak ada dalam data kami. Hal ini sudah saya teruskan kepada rekan-rekan saya; ongkos kirim di atas tetap berlaku.
utter_arrival = Bila dipesan hari ini, { $product } akan siap antara { $ready_from } dan { $ready_until }, lalu tiba di tempat Bapak/Ibu:
    { $options }
    Hari libur kami tidak dihitung; bila pihak pengangkut memakai hari kerja, hari libur di { $countries } juga tidak dihitung. Proses bea cukai dapat menambah waktu.
line_arrival = • { $carrier }, { $mode }: antara { $from } dan { $until }
line_charge = • { $name }: { $amount }
line_landed_estimate = Ini perkiraan: bea cukai atau pihak pengangkut dapat menagih jumlah yang berbeda.
line_order_goods = • { $product }, { $quantity }: { $unit_price } { $per_unit }, jumlah { $amount }
line_order_goods_with = • { $product } ({ $options }), { $quantity }: { $unit_price } { $per_unit }, jumlah { $amount }
line_order_freight = • Ongkos kirim dengan { $carrier } ({ $mode }, { $days } di perjalanan): { $price }
line_order_freight_no_days = • Ongkos kirim dengan { $carrier } ({ $mode }): { $price }
line_order_freight_own = • Ongkos kirim: dipesan dan dibayar oleh Bapak/Ibu, di luar pesanan ini
line_order_freight_prepaid = • Ongkos kirim: kami yang menanggung
line_order_total = • Total: { $total }
line_order_parts = • Uang muka: { $deposit }, pelunasan sebelum pengiriman: { $balance }
line_order_whole = • Pembayaran: penuh sebelum kami mulai
line_order_term = • Syarat penyerahan: { $term }
line_order_destination = • Tujuan: { $place }
line_order_contact = • Kontak: { $contact }
line_order_ready = • Siap setelah uang muka diterima: { $days }
line_order_ready_paid = • Siap setelah pembayaran diterima: { $days }
line_order_follows = • Lanjutan dari pesanan sampel { $number }
line_order_valid = • Berlaku sampai { $valid_until }
line_order_page = • Halaman pesanan: { $url }
line_change = • { $what }: { $before } → { $after }
line_change_of_product = • { $product }: { $before } → { $after }
line_change_added = • Ditambah: { $product }, { $quantity }
line_change_removed = • Dikeluarkan: { $product }, { $quantity }
line_due_deposit = • Uang muka yang harus dibayar: { $amount }
line_due_balance = • Harus dibayar sebelum pengiriman: { $amount }
line_due_whole = • Harus dibayar penuh: { $amount }
line_freight_indication = Dengan { $term }, pengangkutan utama dipesan sendiri oleh Bapak/Ibu, jadi harga ini hanya sebagai gambaran.
line_term_fits = { $term } diperuntukkan bagi barang yang dimuat ke atas kapal; untuk cara pengiriman ini ({ $mode }), syarat yang sesuai adalah { $fitting }.
line_postcode_matters = Ongkos kirim yang tepat bergantung pada kode pos; mohon beri tahu kode pos Bapak/Ibu, lalu saya hitungkan penawarannya.
line_requoted = Penawaran { $number } (mulai { $price }) sudah tidak berlaku, jadi saya menanyakan kembali kepada pihak pengangkut.
line_guessed_from_phone = Tujuan ({ $place }) saya perkirakan dari nomor telepon Anda; mohon beri tahu bila barang dikirim ke tempat lain.
line_city_matters = Sebagian kurir memerlukan nama kota untuk memberi harga; mohon beri tahu kota tujuannya, lalu saya tanyakan.
line_guessed_place = Tujuan ({ $place }) saya perkirakan dari jam peramban Anda; mohon beri tahu bila barang dikirim ke tempat lain.

## Sampel dan pertanyaan balik
utter_sample = Biaya sampel { $product }: { $fee }; kami mengirim paling banyak { $maximum }.
    { $terms }
utter_sample_free = Sampel { $product } gratis; kami mengirim paling banyak { $maximum }.
    { $terms }
utter_sample_limit = Untuk sampel { $product }, kami mengirim paling banyak { $maximum }.
utter_sample_given = Untuk sampel { $product }, kami mengirim paling banyak { $maximum } per pembeli, dan { $given } sudah dipesan.
line_sample_credited = Biaya sampel dipotongkan dari pesanan besar Bapak/Ibu.
line_sample_lead_time = Sampel berangkat dari tempat kami dalam { $days }.
line_sample_freight_collect = Ongkos kirim ditanggung pembeli melalui akun kurir sendiri.
line_sample_freight_prepaid = Ongkos kirim kami yang menanggung.
line_sample_freight_quoted = Ongkos kirim dihitung terpisah.
utter_noted = Terima kasih, sudah saya catat.
utter_noted_contact = Terima kasih, data kontak Bapak/Ibu sudah saya catat.
utter_ask_sample_purpose = Boleh saya tahu rencana penggunaan sampelnya, misalnya untuk toko, proyek, atau dipakai sendiri?
utter_ask_first_quantity = Bila sampelnya cocok, kira-kira sebesar apa pesanan pertamanya?
utter_ask_market = Di negara mana barangnya akan dijual?
utter_ask_destination = Barangnya akan dikirim ke negara dan kota mana?
utter_ask_quantity = Berapa jumlah yang Bapak/Ibu rencanakan?
utter_ask_contact = Dengan nama dan alamat e-mail apa kami dapat menghubungi Bapak/Ibu?
utter_ask_product = Produk mana yang Bapak/Ibu minati?
utter_ask_timing = Kapan barangnya diperlukan?
utter_confirm_order = Berikut pesanan Bapak/Ibu sebagaimana saya pahami:
    { $goods }
    { $details }
    Boleh saya siapkan rancangannya seperti ini? Bapak/Ibu akan menerima halaman untuk memeriksa semuanya sebelum menyetujui.
utter_follow_up_sample = Selamat siang! Sampelnya semestinya sudah Bapak/Ibu terima: { $products }. Semoga berkenan; boleh saya siapkan rancangan pesanannya?
utter_follow_up_expiring = Selamat siang! Sekadar mengingatkan: rancangan pesanan { $number } berlaku sampai { $valid_until }. Apakah Bapak/Ibu ingin melanjutkannya?

## Pesanan dan pembayaran
utter_order_drafted = Rancangan pesanan { $number } sudah siap: total { $total }, uang muka { $deposit }, pelunasan sebelum pengiriman { $balance }. Berlaku sampai { $valid_until }; mohon diperiksa di halaman pesanan dan disetujui di sana bila semuanya benar.
utter_order_pending = Rancangan pesanan { $number } sudah siap: total { $total }, uang muka { $deposit }, pelunasan sebelum pengiriman { $balance }, berlaku sampai { $valid_until }. Rekan kami akan memastikannya dahulu; Bapak/Ibu sudah dapat melihatnya di halaman pesanan.
utter_order_status = Pesanan { $number }, { $total }: { $status }.
    { $details }
utter_order_not_found = Saya tidak dapat menampilkan pesanan itu di sini, karena tidak ada yang membuktikan dalam percakapan ini bahwa pesanan tersebut milik Bapak/Ibu.
utter_no_order_yet = Tidak apa-apa, belum ada yang dipesan. Penawarannya tetap berlaku, silakan dipertimbangkan dengan tenang.
utter_payment = Syarat kami yang biasa: uang muka { $deposit } % dan pelunasan { $balance } % sebelum pengiriman, melalui { $methods }. Data rekening hanya tercantum di halaman pesanan; kami tidak pernah mengubahnya lewat obrolan.
utter_sorry_problem = Saya turut menyesal atas kejadian ini. Hal ini langsung saya serahkan kepada seorang petugas kami.
utter_confirm_revision = Pesanan { $number } akan berubah sebagai berikut:
    { $changes }
    Seluruh pesanan kemudian menjadi:
    { $goods }
    { $details }
    Boleh saya buat versi baru ini? Sebelum Bapak/Ibu setuju, versi yang sekarang tetap berlaku.
utter_back_to_order = Kembali ke pesanan Bapak/Ibu, total { $total }: boleh saya siapkan rancangannya seperti yang saya bacakan di atas?
utter_ask_quantity_of = Berapa jumlah { $product } yang ingin Bapak/Ibu pesan?
utter_which_freight = Siapa yang akan mengangkut barangnya? Forwarder Bapak/Ibu sendiri juga boleh.
    { $options }
utter_order_drafted_whole = Rancangan pesanan { $number } sudah siap: { $total }, dibayar penuh sebelum kami mulai. Berlaku sampai { $valid_until }; mohon diperiksa di halaman pesanan dan disetujui di sana bila semuanya benar.
utter_order_pending_whole = Rancangan pesanan { $number } sudah siap: { $total }, dibayar penuh sebelum kami mulai, berlaku sampai { $valid_until }. Rekan kami akan memastikannya dahulu; Bapak/Ibu sudah dapat melihatnya di halaman pesanan.
utter_order_revised = Versi baru pesanan { $number } sudah siap: total { $total }, berlaku sampai { $valid_until }. Versi ini menggantikan yang sebelumnya; mohon diperiksa dan disetujui di halaman pesanan.
utter_order_revised_pending = Versi baru pesanan { $number } sudah siap: total { $total }, berlaku sampai { $valid_until }. Versi ini menggantikan yang sebelumnya. Rekan kami akan memastikannya dahulu; Bapak/Ibu sudah dapat melihatnya di halaman pesanan.
utter_order_by_person = Saya tidak dapat menyusun pesanan ini sendiri, jadi rekan kami akan menyusunnya bersama Bapak/Ibu.
utter_order_kept = Baik, pesanan { $number } tetap seperti semula.
utter_what_change = Apa yang ingin Bapak/Ibu ubah pada pesanan { $number }: jumlah, produk, tujuan, pengiriman, atau syarat penyerahan?
utter_change_by_person = Status pesanan { $number }: { $status }, jadi hanya petugas kami yang dapat mengubahnya. Permintaan Bapak/Ibu sudah saya teruskan.
utter_confirm_cancel = Boleh saya batalkan pesanan { $number }, total { $total }? Setelah itu pesanan ini tidak dapat disetujui lagi.
utter_order_cancelled = Pesanan { $number } sudah dibatalkan. Tidak ada yang perlu dibayar.
utter_ask_order_proof = Mohon sebutkan nomor pesanan beserta alamat e-mail atau nomor telepon yang tercatat untuk pesanan itu, atau tautan halaman pesanannya.
utter_sorry_problem_order = Saya turut menyesal atas kejadian pada pesanan { $number }. Hal ini langsung saya serahkan kepada seorang petugas kami, beserta kata-kata Bapak/Ibu.

## Manusia
utter_handed_over = Rekan-rekan saya sudah saya beri tahu. Jawaban akan diberikan di sini paling lambat { $reply_by } waktu kami, yaitu { $reply_by_local } waktu Bapak/Ibu.
utter_handed_over_same_clock = Rekan-rekan saya sudah saya beri tahu. Jawaban akan diberikan di sini paling lambat { $reply_by }.
utter_handed_over_no_time = Rekan-rekan saya sudah saya beri tahu, dan salah seorang akan menjawab di sini.

## Privasi
utter_privacy = { $notice }
    Permintaan Bapak/Ibu sudah saya teruskan kepada rekan-rekan saya.
utter_privacy_passed_on = Permintaan Bapak/Ibu mengenai data sudah saya teruskan kepada rekan-rekan saya.

## Jawaban cepat
choice_sample = Pesan sampel
choice_product = { $product }
choice_carrier = { $carrier }, { $price }
choice_draft_order = Ya, mohon disiapkan
choice_not_yet = Belum dulu
choice_own_freight = Forwarder kami sendiri
choice_revise_order = Ya, mohon diubah
choice_cancel_order = Ya, mohon dibatalkan
choice_means_find_product = Mencari produk
choice_means_ask_product_details = Rincian produk
choice_means_ask_availability = Ketersediaan stok
choice_means_ask_certification = Sertifikat dan uji
choice_means_ask_customization = Logo/desain sendiri
choice_means_ask_company = Tentang perusahaan
choice_means_ask_price = Harga
choice_means_ask_moq = Minimum pemesanan
choice_means_negotiate_price = Harga lebih baik
choice_means_request_sample = Minta sampel
choice_means_place_order = Membuat pesanan
choice_means_ask_payment = Cara pembayaran
choice_means_ask_shipping_cost = Ongkos kirim
choice_means_ask_delivery_time = Kapan barang tiba
choice_means_ask_shipping_terms = Cara pengiriman
choice_means_ask_order_status = Status pesanan saya
choice_means_change_order = Mengubah pesanan saya
choice_means_report_problem = Masalah pesanan saya
choice_means_ask_warranty = Garansi dan retur
choice_means_ask_privacy = Data pribadi saya
choice_human = Bicara dengan petugas

## Kata-kata
days_exact = { $high } hari
days_range = { $low } sampai { $high } hari
unit_piece = { $number } buah
unit_pair = { $number } pasang
unit_set = { $number } set
unit_carton = { $number } karton
unit_pallet = { $number } palet
unit_container = { $number } kontainer
unit_dozen = { $number } lusin
unit_gross = { $number } gros
unit_roll = { $number } gulung
unit_meter = { $number } meter
unit_kg = { $number } kg
unit_ton = { $number } ton
per_piece = per buah
per_pair = per pasang
per_set = per set
per_carton = per karton
per_pallet = per palet
per_container = per kontainer
per_dozen = per lusin
per_gross = per gros
per_roll = per gulung
per_meter = per meter
per_kg = per kg
per_ton = per ton
mode_express = kurir
mode_air = kargo udara
mode_rail = kereta api
mode_road = jalur darat
mode_sea_lcl = laut, kontainer gabungan
mode_sea_fcl = laut, kontainer penuh
mode_post = pos
charge_goods = barang
charge_inland = angkutan ke pelabuhan
charge_export = kepabeanan ekspor dan penanganan
charge_freight = ongkos kirim
charge_insurance = asuransi
charge_duty = bea masuk
charge_customs = pengurusan bea cukai
charge_vat = PPN atau pajak impor
terms_open = syarat penyerahan masih akan disepakati
change_none = tidak ada
change_destination = Tujuan
change_incoterm = Syarat penyerahan
change_carrier = Pengiriman
value_yes = ya
value_no = tidak
value_not_stated = tidak tercantum
customization_logo = logo sendiri
customization_colour = warna sendiri
customization_packaging = kemasan sendiri
customization_design = desain sendiri
customization_size = ukuran sendiri
customization_label = label sendiri
customization_material = bahan sendiri
customization_mould = cetakan sendiri
order_draft = rancangan
order_pending_approval = sedang dipastikan rekan kami
order_sent = menunggu persetujuan Bapak/Ibu
order_accepted = disetujui
order_deposit_paid = uang muka diterima
order_paid = lunas
order_closed = selesai
order_expired = tidak berlaku lagi
order_revised = diganti dengan versi terbaru
order_cancelled = dibatalkan
attribute_material = bahan
attribute_colour = warna
attribute_size = ukuran
attribute_weight = berat
attribute_dimensions = dimensi
attribute_packing = kemasan
attribute_care = perawatan
attribute_origin = negara asal
attribute_waterproof = tahan air
attribute_washable = dapat dicuci
attribute_thickness = ketebalan
attribute_power = daya
attribute_voltage = tegangan
attribute_capacity = kapasitas
attribute_lifespan = masa pakai
attribute_ingredients = kandungan
attribute_age = usia
attribute_model = model
attribute_use = kegunaan
attribute_finish = hasil akhir permukaan
attribute_brightness = kecerahan
attribute_battery = baterai
attribute_speed = kecepatan
attribute_hs_code = kode HS
attribute_moq = minimum pemesanan
attribute_price = harga
attribute_stock = stok
attribute_certification = sertifikat
attribute_customization = pembuatan khusus
attribute_lead_time = waktu produksi
attribute_warranty = garansi
attribute_sample = sampel
attribute_sole = sol
attribute_lining = lapisan dalam
attribute_upper = bagian atas
attribute_season = musim
attribute_filling = isian
attribute_pattern = motif
attribute_closure = pengancing
attribute_set_contents = isi set
attribute_machine_washable = bisa dicuci mesin
attribute_non_slip = anti selip
attribute_flame_retardant = tahan api
attribute_vegan = vegan
attribute_quick_dry = cepat kering
attribute_fabric_weight = gramasi kain
attribute_blackout = anti cahaya
attribute_chlorine_resistant = tahan klorin
attribute_stain_resistant = anti noda
attribute_heading = kepala gorden
attribute_collar = kerah
attribute_style = gaya
attribute_design = motif
attribute_price_from = harga terendah
