# Asistanın söyledikleri. Sayılar, adlar ve tarihler yalnızca değişkenlerle gelir: bu dosyada rakam yazmak hatadır.
# _n ile biten değişken, aynı adlı değişkenin ardındaki yalın sayıdır ve çoğul biçimi seçer.

## Başlangıç, bitiş ve nezaket
utter_welcome = İyi günler, burası { $shop } firmasının otomatik asistanı. Ürünlerimiz, fiyatlar, numuneler ve nakliye hakkındaki sorularınızı günün her saatinde yanıtlayabilir, dilediğinizde bir çalışma arkadaşımı çağırabilirim. Size nasıl yardımcı olabilirim?
utter_greet = İyi günler, { $shop } firmasına yazdığınız için teşekkür ederiz. Size nasıl yardımcı olabilirim?
utter_goodbye = Zaman ayırdığınız için teşekkür ederiz, hoşça kalın. Talebiniz bizde kayıtlı kalacak; dilediğiniz zaman buradan yazmaya devam edebilirsiniz.
utter_thank = Rica ederim. Yardımcı olabileceğim başka bir konu var mı?
utter_understood = Anlaşıldı. Başka bir ihtiyacınız olduğunda yazmanız yeterli.
utter_go_on = Çok güzel. Fiyatla mı, numuneyle mi, yoksa nakliyeyle mi devam edelim?
utter_stopped = Peki, bunu bir kenara bıraktım. Herhangi bir sipariş verilmedi.
utter_bot = Ben { $shop } firmasının otomatik asistanıyım, bir insan değilim. Yanıtlarım kendi ürün ve fiyat bilgilerimize dayanır; istediğiniz an bir çalışma arkadaşım devralabilir.
utter_languages = Bana kendi dilinizde yazabilirsiniz; mesajınızın dilinde yanıt veririm.
utter_language_switched = Elbette, Türkçe devam edelim.
utter_out_of_scope = Maalesef yalnızca ürünlerimiz, fiyatlarımız, numuneler ve teslimat konularında yardımcı olabiliyorum. Bu konularda öğrenmek istediğiniz bir şey var mı?
utter_offer_service = Teklifiniz için teşekkür ederiz. Bu kanal ürünlerimizin alıcıları içindir; mesajınız kayıtlı kalacak, ilgilenildiği takdirde sizinle iletişime geçilecektir.
utter_which_meaning = Kusura bakmayın, sizi doğru anladığımdan emin değilim. Şunlardan birini mi kastettiniz? Dilerseniz başka sözlerle de anlatabilirsiniz.
utter_not_understood = Kusura bakmayın, sizi doğru anladığımdan emin değilim. Başka sözlerle anlatabilir misiniz, yoksa bir çalışma arkadaşımı mı çağırayım?
utter_refused = Kanıtlayamayacağım bir rakam vermek istemem. Lütfen bir çalışma arkadaşımla görüşmeyi isteyin; size kesin bilgiyi o verecektir.
utter_apology = Özür dilerim, bizden kaynaklanan bir sorun nedeniyle yanıt veremedim. Mesajınız güvende, bir çalışma arkadaşım mutlaka görecek.

## Ürünler
utter_product = { $product } ({ $sku })
    { $facts }
utter_products_found = Size sunabileceklerimiz:
    { $products }
utter_nothing_found = Bunu ürünlerimiz arasında bulamadım; sorunuzu çalışma arkadaşlarıma ilettim.
utter_catalogue_file = Kataloğumuz burada. Ürün sayısı: { $count }.
utter_which_product = Hangi ürünü soruyorsunuz? Adı, ürün kodu veya bağlantısı yeterlidir.
utter_fact = { $product } – { $attribute }: { $value }.
utter_fact_held = { $product } için belirtilen: { $held }. { $attribute }: { $value }.
utter_value_lacking = { $product } için belirtilenler arasında { $asked } yok. { $attribute }: { $value }.
utter_not_stated = { $product }: bu bilgi kayıtlarımızda yer almıyor ({ $attribute }). Tahmin yürütmek istemem, bu yüzden sorunuzu çalışma arkadaşlarıma ilettim.
utter_not_confirmed = { $product }: kayıtlarımız “{ $asked }” konusunda ne evet ne hayır diyor. Tahmin yürütmek istemem, bu yüzden sorunuzu çalışma arkadaşlarıma ilettim.
utter_none_stated = { $products }: bu bilgi kayıtlarımızda hiçbiri için yer almıyor ({ $asked }). Tahmin yürütmek istemem, bu yüzden soruyu çalışma arkadaşlarıma ilettim.
utter_description = { $product }, ürün açıklamamız: { $words }
utter_not_stated_shop = Bu konuda teyit edilmiş bir bilgim yok; tahmin yürütmek yerine sorunuzu çalışma arkadaşlarıma ilettim.
utter_quote_seller = { $words }
utter_seller_words = Çalışma arkadaşlarım bunu daha önce yanıtladı, kendi sözleriyle: { $words }
utter_in_stock = { $product }: şu anda stokta { $stock } var.
utter_stock_short = { $product }: şu anda stokta { $stock } var. { $quantity } bundan fazla, kalanı sipariş üzerine üretilir.
utter_out_of_stock = { $product }: şu anda stokta yok; sipariş üzerine üretiyoruz.
utter_certification = { $product } için mevcut belgeler: { $certifications }.
utter_certificate_lacking = { $product } için belirtilen belgeler arasında ({ $certifications }) { $asked } yok. Bu nedenle teyit edemiyorum; sorunuzu çalışma arkadaşlarıma ilettim.
utter_files_attached = Ekte: { $files }.
utter_no_certification = { $product }: bu ürün için bir belge bulunmuyor.
utter_customization = Evet, { $product } sizin isteğinize göre üretilebilir. Asgari miktarlar:
    { $kinds }
utter_no_customization = { $product }: bu üründe özel üretim sunmuyoruz.
utter_comparison = { $products } yan yana, kayıtlarımızda yer aldığı kadarıyla:
    { $rows }
line_product = • { $product } ({ $sku })
line_need = – { $attribute }: { $value }
line_need_lacking = – belirtilmemiş: { $asked }
line_compared = • { $attribute }
    { $values }
line_compared_value = { $sku }: { $value }
line_fact = • { $attribute }: { $value }
line_customization = • { $kind }: en az { $quantity }
line_customization_enough = • { $kind }: en az { $minimum }; { $quantity } yeterli
line_customization_short = • { $kind }: en az { $minimum }; { $quantity } henüz yeterli değil

## Fiyatlar
utter_price = { $product }, { $quantity }: { $unit_price } { $per_unit }, toplam { $total }, { $terms }. Teklif numarası: { $number }, geçerlilik tarihi: { $valid_until }.
    { $details }
utter_price_list = Fiyatlarımız, { $product }:
    { $tiers }
utter_prices = Teklif { $number }, { $terms }, geçerlilik tarihi { $valid_until }:
    { $lines }
    Toplam: { $total }.
    { $details }
utter_price_lists = Fiyatlarımız:
    { $products }
utter_price_list_file = Fiyat listemiz ektedir.
utter_moq = { $product }: minimum sipariş miktarı { $moq }.
utter_below_moq = { $product }: minimum sipariş miktarı { $moq }. Daha küçük bir miktar için size önce numune gönderebiliriz.
utter_below_moq_asked = { $product }: minimum sipariş miktarı { $moq }. Daha küçük bir miktarın mümkün olup olmadığını çalışma arkadaşlarıma sordum.
utter_target_passed_on = { $product }: kendi yetkimle verebileceğim en iyi fiyatlar bunlar. Hedef fiyatınızı çalışma arkadaşlarıma ilettim.
utter_concession = { $product }, { $quantity }: size { $unit_price } { $per_unit } teklif edebilirim; toplam { $total }, { $terms }. Koşulu şudur:
    { $conditions }
    Teklif numarası: { $number }, geçerlilik tarihi: { $valid_until }. Aksi hâlde liste fiyatımız geçerlidir.
    { $details }
utter_offer_stands = { $product }: kendi yetkimle bundan fazlasını sunamam, bu nedenle teklif olduğu gibi kalıyor. Talebinizi çalışma arkadaşlarıma ilettim.
utter_ask_concession = Sipariş taslağını bu koşulla hazırlayayım mı: { $product }, { $quantity }?
line_tier = • en az { $quantity }: { $unit_price } { $per_unit }
line_lead_time = Üretim süresi: { $days }.
line_next_tier = En az { $quantity } alındığında fiyat: { $unit_price } { $per_unit }.
line_next_tier_saves = En az { $quantity } alındığında fiyat: { $unit_price } { $per_unit }; bu miktarda kazancınız { $saving } olur.
line_price = • { $product }, { $quantity }: { $unit_price } { $per_unit }, { $amount }
line_more_products = Başka ürünlerimiz de var; hangileriyle ilgilendiğinizi yazabilirsiniz.
line_about = { $date } tarihli kura göre yaklaşık { $amount }.
line_price_list = { $product } ({ $sku })
    { $tiers }
line_condition_quantity = • sipariş miktarı: en az { $quantity }
line_condition_deposit = • kapora: % { $deposit }
line_condition_confirmation = • siparişin son tarihi: { $until }

## Nakliye
utter_shipping = Nakliye, { $product }, { $quantity }, varış yeri: { $place } ({ $cartons_n ->
        [one] { $cartons } koli
       *[other] { $cartons } koli
    }, { $weight } kg, { $volume } m³):
    { $options }
    { $notes }
utter_no_rate = Bu varış yeri için elimde nakliye tarifesi yok: { $place }. Konuyu çalışma arkadaşlarıma ilettim; nakliyecimizden fiyat isteyecekler.
utter_lead_time = { $product }, { $quantity }: üretim süresi { $days }.
utter_shipping_terms = Sunduğumuz teslim şekilleri: { $terms }. Taşıma yolları: { $modes }.
utter_term_not_offered = { $term }: genelde sunduğumuz teslim şekilleri arasında yer almıyor; sorunuzu çalışma arkadaşlarıma ilettim.
utter_which_carrier = Numunenizi hangisi taşısın?
    { $options }
line_option = • { $carrier }, { $mode }: { $price }, yolda { $days }
line_option_no_days = • { $carrier }, { $mode }: { $price }
utter_landed = { $product }, { $quantity }, { $term } { $place }, { $carrier } ile:
    { $lines }
    Toplam: { $total }. Teklif numarası: { $number }, geçerlilik tarihi: { $valid_until }.
    { $notes }
utter_landed_not_stated = Maliyet kalemlerinden biri kayıtlarımızda bulunmadığı için { $term } teslim şekliyle toplam fiyatı henüz veremiyorum. Konuyu çalışma arkadaşlarıma ilettim; yukarıdaki nakliye ücreti geçerliliğini koruyor.
utter_arrival = { $product }: bugün sipariş verirseniz mallar { $ready_from } ile { $ready_until } arasında hazır olur ve size şu tarihlerde ulaşır:
    { $options }
    Bu tarihlerde tatil günlerimiz, taşıyıcının iş günü esasıyla çalıştığı durumlarda ayrıca yerel tatil günleri ({ $countries }) hesaba katılmıştır; gümrük işlemleri daha uzun sürebilir.
line_arrival = • { $carrier }, { $mode }: { $from } ile { $until } arasında
line_charge = • { $name }: { $amount }
line_landed_estimate = Bu bir tahmindir: gümrük veya taşıyıcı farklı tutarlar talep edebilir.
line_order_goods = • { $product }, { $quantity }: { $unit_price } { $per_unit }, tutarı { $amount }
line_order_goods_with = • { $product } ({ $options }), { $quantity }: { $unit_price } { $per_unit }, tutarı { $amount }
line_order_freight = • Nakliye: { $carrier } ({ $mode }, yolda { $days }), { $price }
line_order_freight_no_days = • Nakliye: { $carrier } ({ $mode }), { $price }
line_order_freight_own = • Nakliye: siz ayarlar ve ödersiniz, bu siparişe dahil değildir
line_order_freight_prepaid = • Nakliye: bize ait
line_order_total = • Toplam: { $total }
line_order_parts = • Kapora: { $deposit }, sevkiyattan önce kalan tutar: { $balance }
line_order_whole = • Ödeme: başlamadan önce tamamı
line_order_term = • Teslim şekli: { $term }
line_order_destination = • Varış yeri: { $place }
line_order_contact = • İletişim: { $contact }
line_order_ready = • Kapora ulaştıktan sonra hazır olma süresi: { $days }
line_order_ready_paid = • Ödeme ulaştıktan sonra hazır olma süresi: { $days }
line_order_follows = • Şu numune siparişinin devamı: { $number }
line_order_valid = • Geçerlilik tarihi: { $valid_until }
line_order_page = • Sipariş sayfası: { $url }
line_change = • { $what }: { $before } → { $after }
line_change_of_product = • { $product }: { $before } → { $after }
line_change_added = • Eklenen: { $product }, { $quantity }
line_change_removed = • Çıkarılan: { $product }, { $quantity }
line_due_deposit = • Ödenecek kapora: { $amount }
line_due_balance = • Sevkiyattan önce ödenecek: { $amount }
line_due_whole = • Ödenecek tutarın tamamı: { $amount }
line_freight_indication = { $term } teslim şeklinde ana taşımayı siz ayarlarsınız; bu nedenle bu fiyatlar yalnızca fikir vermek içindir.
line_term_fits = { $term } teslim şekli, doğrudan gemiye yüklenen mallar içindir; bu taşıma yolu ({ $mode }) için uygun teslim şekli { $fitting } olur.
line_postcode_matters = Kesin fiyat posta koduna bağlıdır; posta kodunuzu yazarsanız size kesin fiyatı bildiririm.
line_requoted = Teklif { $number } (en düşük fiyat: { $price }) geçerliliğini yitirdi, bu nedenle taşıyıcılardan yeniden fiyat istedim.
line_guessed_from_phone = Varış yerini telefon numaranızdan çıkardım ({ $place }); mallar başka bir yere gidecekse lütfen belirtin.
line_city_matters = Bazı taşıyıcılar fiyat vermek için şehri bilmek istiyor; şehrinizi yazarsanız onlara sorarım.
line_guessed_place = Varış yerini tarayıcınızın saat diliminden çıkardım ({ $place }); mallar başka bir yere gidecekse lütfen belirtin.

## Numuneler ve talep
utter_sample = { $product }: numune ücreti { $fee }; en fazla { $maximum } gönderiyoruz.
    { $terms }
utter_sample_free = { $product }: numune ücretsizdir; en fazla { $maximum } gönderiyoruz.
    { $terms }
utter_sample_limit = { $product }: numune olarak en fazla { $maximum } gönderiyoruz.
utter_sample_given = { $product }: bir alıcıya numune olarak en fazla { $maximum } gönderiyoruz; şimdiden sipariş edilen: { $given }.
line_sample_credited = Numune ücreti toplu siparişinizden düşülür.
line_sample_lead_time = Numunenin yola çıkma süresi: { $days }.
line_sample_freight_collect = Kargo ücreti, kendi kurye hesabınız üzerinden size aittir.
line_sample_freight_prepaid = Kargo ücreti bize aittir.
line_sample_freight_quoted = Kargo ücreti ayrıca bildirilir.
utter_noted = Teşekkür ederim, not aldım.
utter_noted_contact = Teşekkür ederim, iletişim bilgilerinizi not aldım.
utter_ask_sample_purpose = Numuneyle ne yapmayı düşündüğünüzü sorabilir miyim: örneğin bir mağaza, bir proje ya da kendi kullanımınız için mi?
utter_ask_first_quantity = Numuneyi beğenirseniz ilk sipariş yaklaşık ne büyüklükte olur?
utter_ask_market = Mallar hangi ülkede satılacak?
utter_ask_destination = Mallar hangi ülkeye ve hangi şehre gidecek?
utter_ask_quantity = Hangi miktarı düşünüyorsunuz?
utter_ask_contact = Size hangi isim ve e-posta adresiyle ulaşabiliriz?
utter_ask_product = Hangi ürünle ilgileniyorsunuz?
utter_ask_timing = Mallara en geç ne zaman ihtiyacınız var?
utter_confirm_order = Siparişinizi şöyle anladım:
    { $goods }
    { $details }
    Taslağı bu şekilde hazırlayayım mı? Size, onaylamadan önce her şeyi kontrol edebileceğiniz bir sayfa göndereceğim.
utter_follow_up_sample = İyi günler! Numuneniz şimdiye kadar elinize ulaşmış olmalı: { $products }. Umarım beğenmişsinizdir; sizin için sipariş taslağını hazırlayayım mı?
utter_follow_up_expiring = İyi günler! Küçük bir hatırlatma: { $number } numaralı sipariş taslağınız { $valid_until } tarihine kadar geçerli. Siparişle devam etmek ister misiniz?

## Siparişler ve ödeme
utter_order_drafted = Sipariş taslağınız hazır: { $number }. Toplam { $total }; kapora { $deposit }, sevkiyattan önce ödenecek kalan tutar { $balance }. Geçerlilik tarihi: { $valid_until }. Lütfen sipariş sayfasında kontrol edin, her şey doğruysa orada onaylayın.
utter_order_pending = Sipariş taslağınız hazır: { $number }. Toplam { $total }; kapora { $deposit }, sevkiyattan önce ödenecek kalan tutar { $balance }; geçerlilik tarihi: { $valid_until }. Önce bir çalışma arkadaşım teyit edecek; taslağı sipariş sayfasında şimdiden görebilirsiniz.
utter_order_status = Sipariş { $number }, { $total }: { $status }.
    { $details }
utter_order_not_found = Bu siparişi burada gösteremiyorum, çünkü bu görüşmede size ait olduğunu kanıtlayan bir bilgi yok.
utter_no_order_yet = Sorun değil, herhangi bir sipariş verilmedi. Teklif geçerliliğini koruyor, acele etmenize gerek yok.
utter_payment = Olağan ödeme şartlarımız: % { $deposit } kapora, % { $balance } sevkiyattan önce. Ödeme yolları: { $methods }. Hesap bilgilerini yalnızca sipariş sayfasında bulursunuz; sohbet üzerinden asla değiştirmeyiz.
utter_sorry_problem = Yaşadığınız sorun için çok üzgünüm. Konu doğrudan bir yetkiliye iletiliyor.
utter_confirm_revision = Sipariş { $number } şöyle değişecek:
    { $changes }
    Siparişin tamamı o zaman şöyle olacak:
    { $goods }
    { $details }
    Bu yeni sürümü hazırlayayım mı? Siz evet diyene kadar şimdiki geçerli kalır.
utter_back_to_order = Siparişinize dönersek, toplam { $total }: taslağı yukarıda okuduğum gibi hazırlayayım mı?
utter_ask_quantity_of = { $product } için hangi miktarı sipariş etmek istersiniz?
utter_which_freight = Malı bunlardan hangisi taşısın? Kendi nakliyeciniz de taşıyabilir.
    { $options }
utter_order_drafted_whole = Sipariş taslağınız hazır: { $number }. Tutar { $total }; başlamadan önce tamamı ödenir. Geçerlilik tarihi: { $valid_until }. Lütfen sipariş sayfasında kontrol edin, her şey doğruysa orada onaylayın.
utter_order_pending_whole = Sipariş taslağınız hazır: { $number }. Tutar { $total }; başlamadan önce tamamı ödenir; geçerlilik tarihi: { $valid_until }. Önce bir çalışma arkadaşım teyit edecek; taslağı sipariş sayfasında şimdiden görebilirsiniz.
utter_order_revised = Siparişin yeni sürümü hazır: { $number }. Toplam { $total }; geçerlilik tarihi: { $valid_until }. Öncekinin yerine geçer; lütfen sipariş sayfasında kontrol edip onaylayın.
utter_order_revised_pending = Siparişin yeni sürümü hazır: { $number }. Toplam { $total }; geçerlilik tarihi: { $valid_until }. Öncekinin yerine geçer. Önce bir çalışma arkadaşım teyit edecek; yeni sürümü sipariş sayfasında şimdiden görebilirsiniz.
utter_order_by_person = Bu siparişi tek başıma hazırlayamıyorum; bir çalışma arkadaşım sizinle birlikte hazırlayacak.
utter_order_kept = Tamam, sipariş { $number } olduğu gibi kalıyor.
utter_what_change = Sipariş { $number } içinde neyi değiştirmek istersiniz: miktar, ürün, varış yeri, nakliye ya da teslim şekli?
utter_change_by_person = Sipariş { $number }, durumu: { $status }. Bu yüzden yalnızca bir yetkili değiştirebilir; isteğinizi ilettim.
utter_confirm_cancel = Toplamı { $total } olan { $number } numaralı siparişi iptal edeyim mi? Bundan sonra onaylanamaz.
utter_order_cancelled = Sipariş { $number } iptal edildi. Bunun için bir borcunuz yok.
utter_ask_order_proof = Lütfen sipariş numarasını, bizde o sipariş için kayıtlı olan e-posta adresi veya telefon numarasıyla birlikte yazın ya da sipariş sayfasının bağlantısını gönderin.
utter_sorry_problem_order = Sipariş { $number } ile yaşadığınız sorun için çok üzgünüm. Konu, sizin sözlerinizle birlikte doğrudan bir yetkiliye iletiliyor.

## Bir yetkili
utter_handed_over = Çalışma arkadaşlarıma haber verdim. Size buradan en geç şu saatte yanıt verilecek: { $reply_by } (bizim saatimizle); sizin saatinizle { $reply_by_local }.
utter_handed_over_same_clock = Çalışma arkadaşlarıma haber verdim. Size buradan en geç şu saatte yanıt verilecek: { $reply_by }.
utter_handed_over_no_time = Çalışma arkadaşlarıma haber verdim; size buradan yanıt verilecek.

## Kişisel veriler
utter_privacy = { $notice }
    Talebinizi çalışma arkadaşlarıma ilettim.
utter_privacy_passed_on = Verilerinizle ilgili talebinizi çalışma arkadaşlarıma ilettim.

## Hazır yanıtlar
choice_sample = Numune sipariş et
choice_product = { $product }
choice_carrier = { $carrier }, { $price }
choice_draft_order = Evet, taslağı hazırlayın
choice_not_yet = Henüz değil
choice_own_freight = Kendi nakliyecimiz
choice_revise_order = Evet, değiştirin
choice_cancel_order = Evet, iptal edin
choice_means_find_product = Ürün bul
choice_means_ask_product_details = Ürün ayrıntıları
choice_means_ask_availability = Stokta neler var
choice_means_ask_certification = Belgeler ve testler
choice_means_ask_customization = Kendi logom, tasarımım
choice_means_ask_company = Firmanız hakkında
choice_means_ask_price = Fiyat
choice_means_ask_moq = Minimum sipariş
choice_means_negotiate_price = Daha iyi bir fiyat
choice_means_request_sample = Numune
choice_means_place_order = Sipariş ver
choice_means_ask_payment = Ödeme yöntemleri
choice_means_ask_shipping_cost = Nakliye ücreti
choice_means_ask_delivery_time = Ne zaman ulaşır
choice_means_ask_shipping_terms = Nasıl gönderilir
choice_means_ask_order_status = Siparişim nerede
choice_means_change_order = Siparişimi değiştir
choice_means_report_problem = Siparişimde sorun var
choice_means_ask_warranty = Garanti ve iade
choice_means_ask_privacy = Kişisel verilerim
choice_human = Bir yetkiliyle görüş

## Sözcükler
days_exact = { $n ->
    [one] { $high } gün
   *[other] { $high } gün
}
days_range = { $low } ila { $high } gün
unit_piece = { $number } adet
unit_pair = { $number } çift
unit_set = { $number } takım
unit_carton = { $number } koli
unit_pallet = { $number } palet
unit_container = { $number } konteyner
unit_dozen = { $number } düzine
unit_gross = { $number } grosa
unit_roll = { $number } rulo
unit_meter = { $number } metre
unit_kg = { $number } kg
unit_ton = { $number } ton
per_piece = / adet
per_pair = / çift
per_set = / takım
per_carton = / koli
per_pallet = / palet
per_container = / konteyner
per_dozen = / düzine
per_gross = / grosa
per_roll = / rulo
per_meter = / metre
per_kg = / kg
per_ton = / ton
mode_express = kurye
mode_air = hava yolu
mode_rail = demir yolu
mode_road = kara yolu
mode_sea_lcl = deniz yolu, parsiyel konteyner
mode_sea_fcl = deniz yolu, tam konteyner
mode_post = posta
charge_goods = mal bedeli
charge_inland = limana kadar taşıma
charge_export = ihracat gümrükleme ve elleçleme
charge_freight = nakliye
charge_insurance = sigorta
charge_duty = ithalat gümrük vergisi
charge_customs = gümrük işlemleri
charge_vat = KDV veya ithalat vergisi
terms_open = teslim şekli ayrıca kararlaştırılacak
change_none = yok
change_destination = Varış yeri
change_incoterm = Teslim şekli
change_carrier = Nakliye
value_yes = evet
value_no = hayır
value_not_stated = belirtilmemiş
customization_logo = logonuz
customization_colour = renginiz
customization_packaging = ambalajınız
customization_design = tasarımınız
customization_size = ölçünüz
customization_label = etiketiniz
customization_material = malzemeniz
customization_mould = kalıbınız
order_draft = taslak
order_pending_approval = bir çalışma arkadaşımız tarafından teyit ediliyor
order_sent = onayınıza hazır
order_accepted = onaylandı
order_deposit_paid = kapora alındı
order_paid = tamamı ödendi
order_closed = tamamlandı
order_expired = geçerliliği sona erdi
order_revised = yerine daha yeni bir sürüm geçti
order_cancelled = iptal edildi
attribute_material = malzeme
attribute_colour = renk
attribute_size = beden
attribute_weight = ağırlık
attribute_dimensions = ölçüler
attribute_packing = paketleme
attribute_care = bakım
attribute_origin = menşe
attribute_waterproof = su geçirmezlik
attribute_washable = yıkanabilirlik
attribute_thickness = kalınlık
attribute_power = güç
attribute_voltage = gerilim
attribute_capacity = kapasite
attribute_lifespan = kullanım ömrü
attribute_ingredients = içindekiler
attribute_age = yaş
attribute_model = model
attribute_use = kullanım alanı
attribute_finish = yüzey
attribute_brightness = parlaklık
attribute_battery = pil
attribute_speed = hız
attribute_hs_code = GTİP kodu
attribute_moq = minimum sipariş
attribute_price = fiyat
attribute_stock = stok
attribute_certification = belgeler
attribute_customization = özel üretim
attribute_lead_time = üretim süresi
attribute_warranty = garanti
attribute_sample = numune
attribute_sole = taban
attribute_lining = astar
attribute_upper = saya
attribute_season = mevsim
attribute_filling = dolgu
attribute_pattern = desen
attribute_closure = kapama
attribute_set_contents = takım içeriği
attribute_machine_washable = makinede yıkanabilir
attribute_non_slip = kaymaz
attribute_flame_retardant = alev geciktirici
attribute_vegan = vegan
attribute_quick_dry = çabuk kuruyan
attribute_fabric_weight = kumaş gramajı
attribute_blackout = karartma
attribute_chlorine_resistant = klora dayanıklı
attribute_stain_resistant = leke tutmaz
attribute_heading = perde başlığı
attribute_collar = yaka
attribute_style = tarz
attribute_design = desen
attribute_price_from = en düşük fiyat
