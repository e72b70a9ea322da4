# What the assistant says in Hindi. Figures, names and dates only ever come in through variables: a digit in this file is an error.
# A variable's text cannot be inflected: sentences are built so that no case ending has to follow it.

## The start, the end, and courtesies
utter_welcome = नमस्कार, मैं { $shop } का स्वचालित सहायक हूँ। हमारे उत्पादों, दामों, सैंपल और भाड़े के बारे में आप किसी भी समय पूछ सकते हैं; जब भी आप चाहें, मैं किसी सहकर्मी को बुला दूँगा। मैं आपकी क्या सेवा कर सकता हूँ?
utter_greet = नमस्कार, { $shop } में आपका स्वागत है। कहिए, मैं आपकी क्या सेवा कर सकता हूँ?
utter_goodbye = समय देने के लिए धन्यवाद, नमस्कार। आपकी पूछताछ हमारे पास सुरक्षित है; जब भी चाहें, यहाँ दोबारा लिखिए।
utter_thank = आपका स्वागत है। क्या मैं और किसी बात में आपकी सहायता कर सकता हूँ?
utter_understood = जी, समझ गया। और किसी चीज़ की आवश्यकता हो तो अवश्य बताइए।
utter_go_on = बहुत अच्छा। अब हम किस पर बात करें: दाम, सैंपल या भाड़ा?
utter_stopped = ठीक है, इसे यहीं छोड़ देते हैं। कोई ऑर्डर नहीं दिया गया है।
utter_bot = मैं { $shop } का स्वचालित सहायक हूँ, कोई व्यक्ति नहीं। मेरे उत्तर हमारे अपने उत्पादों और दामों की जानकारी पर आधारित हैं, और आपके कहते ही कोई सहकर्मी बातचीत सँभाल सकता है।
utter_languages = आप अपनी भाषा में लिख सकते हैं; जिस भाषा में आप लिखेंगे, मैं उसी में उत्तर दूँगा।
utter_language_switched = जी अवश्य, अब हम हिंदी में बात करते हैं।
utter_out_of_scope = क्षमा कीजिए, मैं केवल हमारे उत्पादों, दामों, सैंपल और डिलीवरी के बारे में सहायता कर सकता हूँ। क्या इनमें से किसी के बारे में कुछ बताऊँ?
utter_offer_service = आपके प्रस्ताव के लिए धन्यवाद। यह पता हमारे उत्पादों के ख़रीदारों के लिए है; आपका संदेश दर्ज कर लिया गया है, रुचि होने पर आपसे संपर्क किया जाएगा।
utter_which_meaning = क्षमा कीजिए, मैं आपकी बात ठीक से नहीं समझ पाया। क्या आपका आशय इनमें से किसी से है? आप चाहें तो इसे दूसरे शब्दों में भी कह सकते हैं।
utter_not_understood = क्षमा कीजिए, मैं आपकी बात ठीक से नहीं समझ पाया। क्या आप इसे दूसरे शब्दों में कहेंगे, या मैं किसी सहकर्मी को बुलाऊँ?
utter_refused = जिस आँकड़े का प्रमाण मेरे पास न हो, वह मैं नहीं बताना चाहूँगा। कृपया किसी सहकर्मी से बात करने को कहिए, वे इसकी पुष्टि करेंगे।
utter_apology = क्षमा कीजिए, हमारी ओर से कोई गड़बड़ी हुई और मैं उत्तर नहीं दे सका। आपका संदेश सुरक्षित है और कोई सहकर्मी उसे देखेगा।

## Products
utter_product = { $product } ({ $sku })
    { $facts }
utter_products_found = हमारे पास यह उपलब्ध है:
    { $products }
utter_nothing_found = यह मुझे हमारी रेंज में नहीं मिला, इसलिए मैंने आपका प्रश्न अपने सहकर्मियों को भेज दिया है।
utter_catalogue_file = यह रहा हमारा कैटलॉग। उत्पादों की संख्या: { $count }।
utter_which_product = यह किस उत्पाद के बारे में है? नाम, आइटम नंबर या लिंक, कुछ भी चलेगा।
utter_fact = { $product } – { $attribute }: { $value }।
utter_fact_held = { $product }: जानकारी में { $held } लिखा है। { $attribute }: { $value }।
utter_value_lacking = { $product }: लिखी हुई जानकारी में { $asked } नहीं है। { $attribute }: { $value }।
utter_not_stated = { $product }: हमारी जानकारी में यह नहीं लिखा है ({ $attribute })। मैं अनुमान नहीं लगाना चाहता, इसलिए मैंने आपका प्रश्न अपने सहकर्मियों को भेज दिया है।
utter_not_confirmed = { $product }: “{ $asked }” के बारे में हमारी जानकारी न हाँ कहती है, न ना। मैं अनुमान नहीं लगाना चाहता, इसलिए मैंने आपका प्रश्न अपने सहकर्मियों को भेज दिया है।
utter_none_stated = { $products }: इनमें से किसी की जानकारी में यह नहीं लिखा है ({ $asked })। मैं अनुमान नहीं लगाना चाहता, इसलिए मैंने प्रश्न अपने सहकर्मियों को भेज दिया है।
utter_description = { $product }, हमारा विवरण: { $words }
utter_not_stated_shop = इस विषय में मेरे पास कोई पक्की जानकारी नहीं है, इसलिए अनुमान लगाने के बजाय मैंने आपका प्रश्न अपने सहकर्मियों को भेज दिया है।
utter_quote_seller = { $words }
utter_seller_words = मेरे सहकर्मी इसका उत्तर दे चुके हैं, उन्हीं के शब्दों में: { $words }
utter_in_stock = { $product }: इस समय स्टॉक में { $stock }।
utter_stock_short = { $product }: इस समय स्टॉक में { $stock }। { $quantity } इससे अधिक है, बाकी ऑर्डर पर बनेगा।
utter_out_of_stock = { $product }: इस समय स्टॉक में नहीं है; यह ऑर्डर मिलने पर बनाया जाता है।
utter_certification = { $product }: उपलब्ध प्रमाणपत्र – { $certifications }।
utter_certificate_lacking = { $product }: लिखे हुए प्रमाणपत्रों ({ $certifications }) में { $asked } नहीं है। मैं इसकी पुष्टि नहीं कर सकता, इसलिए मैंने आपका प्रश्न अपने सहकर्मियों को भेज दिया है।
utter_files_attached = संलग्न: { $files }।
utter_no_certification = { $product }: इसके लिए कोई प्रमाणपत्र नहीं है।
utter_customization = जी हाँ, { $product }: आपकी आवश्यकता के अनुसार बनाया जा सकता है। न्यूनतम मात्राएँ:
    { $kinds }
utter_no_customization = { $product }: इसमें अपनी पसंद के बदलाव की सुविधा नहीं है।
utter_comparison = { $products } की तुलना, जितना हमारी जानकारी में लिखा है:
    { $rows }
line_product = • { $product } ({ $sku })
line_need = – { $attribute }: { $value }
line_need_lacking = – नहीं लिखा है: { $asked }
line_compared = • { $attribute }
    { $values }
line_compared_value = { $sku }: { $value }
line_fact = • { $attribute }: { $value }
line_customization = • { $kind }: न्यूनतम { $quantity }
line_customization_enough = • { $kind }: न्यूनतम { $minimum }; { $quantity } पर्याप्त है
line_customization_short = • { $kind }: न्यूनतम { $minimum }; { $quantity } अभी पर्याप्त नहीं है

## Prices
utter_price = { $product }, { $quantity }: { $unit_price } { $per_unit }, कुल { $total }, शर्त { $terms }। कोटेशन संख्या { $number }, मान्य तिथि: { $valid_until }।
    { $details }
utter_price_list = { $product }, हमारे दाम:
    { $tiers }
utter_prices = कोटेशन संख्या { $number }, शर्त { $terms }, मान्य तिथि { $valid_until }:
    { $lines }
    कुल: { $total }।
    { $details }
utter_price_lists = हमारे दाम:
    { $products }
utter_price_list_file = यह हमारी मूल्य सूची है।
utter_moq = { $product }: न्यूनतम ऑर्डर { $moq }।
utter_below_moq = { $product }: न्यूनतम ऑर्डर { $moq } है। इससे कम के लिए हम पहले आपको सैंपल भेज सकते हैं।
utter_below_moq_asked = { $product }: न्यूनतम ऑर्डर { $moq } है। इससे कम संभव है या नहीं, यह मैंने अपने सहकर्मियों से पूछा है।
utter_target_passed_on = { $product }: मैं स्वयं इससे बेहतर दाम की पुष्टि नहीं कर सकता। आपका लक्ष्य मूल्य मैंने अपने सहकर्मियों को भेज दिया है।
utter_concession = { $product }, { $quantity }: मैं { $unit_price } { $per_unit } का दाम दे सकता हूँ, कुल { $total }, शर्त { $terms }। यह दाम इस पर निर्भर है:
    { $conditions }
    कोटेशन संख्या { $number }, मान्य तिथि: { $valid_until }। अन्यथा हमारी मूल्य सूची का दाम लागू होगा।
    { $details }
utter_offer_stands = { $product }: मैं स्वयं इससे आगे नहीं जा सकता, इसलिए प्रस्ताव यही रहेगा। आपका अनुरोध मैंने अपने सहकर्मियों को भेज दिया है।
utter_ask_concession = क्या मैं इसी शर्त पर ऑर्डर का मसौदा बना दूँ: { $product }, { $quantity }?
line_tier = • न्यूनतम { $quantity }: { $unit_price } { $per_unit }
line_lead_time = बनाने में लगने वाला समय: { $days }।
line_next_tier = अगला दाम, न्यूनतम { $quantity }: { $unit_price } { $per_unit }।
line_next_tier_saves = अगला दाम, न्यूनतम { $quantity }: { $unit_price } { $per_unit }; इस मात्रा पर { $saving } की बचत होगी।
line_price = • { $product }, { $quantity }: { $unit_price } { $per_unit }, { $amount }
line_more_products = हमारे पास और उत्पाद भी हैं; कृपया बताएँ कि किनमें रुचि है।
line_about = { $date } की विनिमय दर पर लगभग { $amount }।
line_price_list = { $product } ({ $sku })
    { $tiers }
line_condition_quantity = • ऑर्डर न्यूनतम { $quantity }
line_condition_deposit = • अग्रिम भुगतान { $deposit } %
line_condition_confirmation = • ऑर्डर की अंतिम तिथि: { $until }

## Freight
utter_shipping = भाड़ा – { $product }, { $quantity }, गंतव्य { $place } ({ $cartons_n ->
        [one] { $cartons } कार्टन
       *[other] { $cartons } कार्टन
    }, { $weight } किग्रा, { $volume } घन मीटर):
    { $options }
    { $notes }
utter_no_rate = { $place }: मेरे पास यहाँ का भाड़ा नहीं है, इसलिए मैंने यह अपने सहकर्मियों को भेज दिया है; वे हमारे फ्रेट फॉरवर्डर से पूछेंगे।
utter_lead_time = { $product }, { $quantity }: बनाने में लगने वाला समय { $days }।
utter_shipping_terms = हम इन शर्तों पर माल देते हैं: { $terms }। माल भेजने के साधन: { $modes }।
utter_term_not_offered = { $term }: यह शर्त हम सामान्यतः नहीं देते; मैंने प्रश्न अपने सहकर्मियों को भेज दिया है।
utter_which_carrier = आपका सैंपल इनमें से किसके द्वारा भेजा जाए?
    { $options }
line_option = • { $carrier }, { $mode }: { $price }, रास्ते में { $days }
line_option_no_days = • { $carrier }, { $mode }: { $price }
utter_landed = { $product }, { $quantity }, शर्त { $term } { $place }, { $carrier } द्वारा:
    { $lines }
    कुल: { $total }। कोटेशन संख्या { $number }, मान्य तिथि: { $valid_until }।
    { $notes }
utter_landed_not_stated = { $term }: इस शर्त पर पूरा दाम मैं अभी नहीं बता सकता, क्योंकि इसका एक ख़र्च हमारी जानकारी में दर्ज नहीं है। मैंने यह अपने सहकर्मियों को भेज दिया है; ऊपर बताया गया भाड़ा ज्यों का त्यों मान्य है।
utter_arrival = { $product }: आज ऑर्डर देने पर माल { $ready_from } से { $ready_until } के बीच तैयार होगा, और आपके यहाँ पहुँचने का अनुमान:
    { $options }
    इसमें हमारी छुट्टियाँ नहीं गिनी गई हैं; जहाँ शिपिंग कंपनी कार्यदिवस गिनती है, वहाँ इन देशों की छुट्टियाँ भी नहीं: { $countries }। कस्टम क्लियरेंस में और समय लग सकता है।
line_arrival = • { $carrier }, { $mode }: { $from } से { $until } के बीच
line_charge = • { $name }: { $amount }
line_landed_estimate = यह अनुमान है: कस्टम विभाग या शिपिंग कंपनी का वास्तविक शुल्क अलग हो सकता है।
line_order_goods = • { $product }, { $quantity }: { $unit_price } { $per_unit }, राशि { $amount }
line_order_goods_with = • { $product } ({ $options }), { $quantity }: { $unit_price } { $per_unit }, राशि { $amount }
line_order_freight = • भाड़ा, { $carrier } ({ $mode }, रास्ते में { $days }): { $price }
line_order_freight_no_days = • भाड़ा, { $carrier } ({ $mode }): { $price }
line_order_freight_own = • भाड़ा: बुकिंग और भुगतान आपकी ओर से, इस ऑर्डर में शामिल नहीं
line_order_freight_prepaid = • भाड़ा: हमारी ओर से
line_order_total = • कुल: { $total }
line_order_parts = • अग्रिम: { $deposit }, शिपमेंट से पहले शेष: { $balance }
line_order_whole = • भुगतान: काम शुरू होने से पहले पूरा
line_order_term = • डिलीवरी की शर्त: { $term }
line_order_destination = • गंतव्य: { $place }
line_order_contact = • संपर्क: { $contact }
line_order_ready = • अग्रिम मिलने के बाद तैयार होने का समय: { $days }
line_order_ready_paid = • भुगतान मिलने के बाद तैयार होने का समय: { $days }
line_order_follows = • सैंपल ऑर्डर { $number } के बाद का ऑर्डर
line_order_valid = • मान्य तिथि: { $valid_until }
line_order_page = • ऑर्डर का पेज: { $url }
line_change = • { $what }: { $before } → { $after }
line_change_of_product = • { $product }: { $before } → { $after }
line_change_added = • जोड़ा गया: { $product }, { $quantity }
line_change_removed = • हटाया गया: { $product }, { $quantity }
line_due_deposit = • देय अग्रिम: { $amount }
line_due_balance = • शिपमेंट से पहले देय: { $amount }
line_due_whole = • पूरी देय राशि: { $amount }
line_freight_indication = { $term }: इस शर्त पर मुख्य परिवहन की बुकिंग आप स्वयं करते हैं, इसलिए भाड़े की ये दरें केवल मोटे अंदाज़े के लिए हैं।
line_term_fits = { $term }: यह शर्त जहाज़ पर लादे जाने वाले माल के लिए है; इस साधन ({ $mode }) के लिए उपयुक्त शर्त { $fitting } है।
line_postcode_matters = सही भाड़ा पिन कोड पर निर्भर है; कृपया अपना पिन कोड बताइए, मैं उसका कोटेशन दे दूँगा।
line_requoted = पिछला कोटेशन (संख्या { $number }, न्यूनतम भाड़ा { $price }) अब मान्य नहीं है, इसलिए मैंने शिपिंग कंपनियों से फिर पूछा है।
line_guessed_from_phone = गंतव्य ({ $place }) मैंने आपके फ़ोन नंबर से माना है; माल कहीं और जाना हो तो कृपया बताइए।
line_city_matters = कुछ कूरियर शहर जाने बिना भाड़ा नहीं बताते; कृपया अपना शहर बताइए, मैं उनसे पूछ लूँगा।
line_guessed_place = गंतव्य ({ $place }) मैंने आपके ब्राउज़र के समय से माना है; माल कहीं और जाना हो तो कृपया बताइए।

## Samples and the inquiry
utter_sample = { $product }: सैंपल का मूल्य { $fee }; हम अधिकतम { $maximum } भेजते हैं।
    { $terms }
utter_sample_free = { $product }: सैंपल निःशुल्क है; हम अधिकतम { $maximum } भेजते हैं।
    { $terms }
utter_sample_limit = { $product }: सैंपल के रूप में हम अधिकतम { $maximum } भेजते हैं।
utter_sample_given = { $product }: एक ख़रीदार को सैंपल के रूप में हम अधिकतम { $maximum } भेजते हैं, और { $given } पहले से ऑर्डर में हैं।
line_sample_credited = सैंपल का मूल्य आपके बड़े ऑर्डर में समायोजित कर दिया जाता है।
line_sample_lead_time = हमारे यहाँ से भेजने में लगने वाला समय: { $days }।
line_sample_freight_collect = भाड़ा आप अपने कूरियर खाते से देते हैं।
line_sample_freight_prepaid = भाड़ा हम देते हैं।
line_sample_freight_quoted = भाड़ा अलग से बताया जाता है।
utter_noted = धन्यवाद, मैंने नोट कर लिया है।
utter_noted_contact = धन्यवाद, मैंने आपका संपर्क विवरण नोट कर लिया है।
utter_ask_sample_purpose = क्या मैं जान सकता हूँ कि सैंपल किस काम के लिए सोचा है, जैसे दुकान, कोई प्रोजेक्ट या अपना उपयोग?
utter_ask_first_quantity = सैंपल पसंद आने पर पहला ऑर्डर लगभग कितना बड़ा होगा?
utter_ask_market = माल किस देश में बेचा जाएगा?
utter_ask_destination = माल किस देश और शहर में जाना है?
utter_ask_quantity = आप कितनी मात्रा लेना चाहते हैं?
utter_ask_contact = हम आपसे किस नाम और ई-मेल पते पर संपर्क कर सकते हैं?
utter_ask_product = आपकी रुचि किस उत्पाद में है?
utter_ask_timing = आपको माल कब तक चाहिए?
utter_confirm_order = आपका ऑर्डर, जैसा मैंने समझा है:
    { $goods }
    { $details }
    क्या मैं इसी तरह मसौदा बना दूँ? आपको एक पेज मिलेगा, जिस पर स्वीकार करने से पहले आप सब कुछ जाँच सकते हैं।
utter_follow_up_sample = नमस्ते! सैंपल अब तक आपको मिल गया होगा: { $products }। आशा है कि वह आपको पसंद आया; क्या मैं आपके लिए ऑर्डर का मसौदा बना दूँ?
utter_follow_up_expiring = नमस्ते! बस याद दिलाना था: आपके ऑर्डर का मसौदा { $number } { $valid_until } तक मान्य है। क्या आप इसे आगे बढ़ाना चाहेंगे?

## Orders and payment
utter_order_drafted = आपके ऑर्डर का मसौदा { $number } तैयार है: कुल { $total }, अग्रिम { $deposit }, और शिपमेंट से पहले { $balance }। मान्य तिथि: { $valid_until }। कृपया ऑर्डर के पेज पर जाँच लें और सब सही हो तो वहीं स्वीकार करें।
utter_order_pending = आपके ऑर्डर का मसौदा { $number } तैयार है: कुल { $total }, अग्रिम { $deposit }, और शिपमेंट से पहले { $balance }। मान्य तिथि: { $valid_until }। पहले कोई सहकर्मी इसकी पुष्टि करेगा; ऑर्डर का पेज आप अभी भी देख सकते हैं।
utter_order_status = ऑर्डर { $number }, { $total }: { $status }।
    { $details }
utter_order_not_found = वह ऑर्डर मैं यहाँ नहीं दिखा सकता, क्योंकि इस बातचीत में ऐसा कुछ नहीं है जिससे प्रमाणित हो कि वह आपका है।
utter_no_order_yet = कोई बात नहीं, कुछ भी ऑर्डर नहीं किया गया है। कोटेशन मान्य रहेगा, आप आराम से सोच लीजिए।
utter_payment = हमारी सामान्य शर्तें: अग्रिम { $deposit } %, शिपमेंट से पहले { $balance } %, भुगतान के माध्यम { $methods }। खाते का विवरण केवल ऑर्डर के पेज पर मिलता है; हम उसे चैट में कभी नहीं बदलते।
utter_sorry_problem = यह जानकर मुझे बहुत खेद है। मैं इसे तुरंत किसी व्यक्ति तक पहुँचा रहा हूँ।
utter_confirm_revision = ऑर्डर { $number } में ये बदलाव होंगे:
    { $changes }
    तब पूरा ऑर्डर इस प्रकार होगा:
    { $goods }
    { $details }
    क्या मैं यह नया संस्करण बना दूँ? आपके हाँ कहने तक मौजूदा संस्करण ही मान्य रहेगा।
utter_back_to_order = आपके ऑर्डर पर लौटते हैं, कुल { $total }: क्या मैं ऊपर बताए अनुसार मसौदा बना दूँ?
utter_ask_quantity_of = { $product }: आप कितनी मात्रा ऑर्डर करना चाहते हैं?
utter_which_freight = माल इनमें से किसके द्वारा भेजा जाए? आपका अपना फ़ॉरवर्डर भी यह काम कर सकता है।
    { $options }
utter_order_drafted_whole = आपके ऑर्डर का मसौदा { $number } तैयार है: { $total }, काम शुरू होने से पहले पूरा भुगतान। मान्य तिथि: { $valid_until }। कृपया ऑर्डर के पेज पर जाँच लें और सब सही हो तो वहीं स्वीकार करें।
utter_order_pending_whole = आपके ऑर्डर का मसौदा { $number } तैयार है: { $total }, काम शुरू होने से पहले पूरा भुगतान। मान्य तिथि: { $valid_until }। पहले कोई सहकर्मी इसकी पुष्टि करेगा; ऑर्डर का पेज आप अभी भी देख सकते हैं।
utter_order_revised = ऑर्डर { $number } का नया संस्करण तैयार है: कुल { $total }। मान्य तिथि: { $valid_until }। यह पिछले संस्करण की जगह लेता है; कृपया ऑर्डर के पेज पर जाँच कर स्वीकार करें।
utter_order_revised_pending = ऑर्डर { $number } का नया संस्करण तैयार है: कुल { $total }। मान्य तिथि: { $valid_until }। यह पिछले संस्करण की जगह लेता है। पहले कोई सहकर्मी इसकी पुष्टि करेगा; ऑर्डर का पेज आप अभी भी देख सकते हैं।
utter_order_by_person = यह ऑर्डर मैं अकेले तैयार नहीं कर सकता, इसलिए कोई सहकर्मी इसे आपके साथ तैयार करेगा।
utter_order_kept = ठीक है, ऑर्डर { $number } जैसा है वैसा ही रहेगा।
utter_what_change = आप ऑर्डर { $number } में क्या बदलना चाहते हैं: मात्रा, उत्पाद, गंतव्य, भाड़ा या डिलीवरी की शर्त?
utter_change_by_person = ऑर्डर { $number } की स्थिति: { $status }। इसलिए इसे केवल कोई व्यक्ति ही बदल सकता है; मैंने आपका अनुरोध आगे पहुँचा दिया है।
utter_confirm_cancel = क्या मैं ऑर्डर { $number }, कुल { $total }, रद्द कर दूँ? इसके बाद इसे स्वीकार नहीं किया जा सकेगा।
utter_order_cancelled = ऑर्डर { $number } रद्द कर दिया गया है। आपको इसके लिए कुछ नहीं देना है।
utter_ask_order_proof = कृपया ऑर्डर नंबर के साथ वह ई-मेल पता या फ़ोन नंबर बताइए जो उस ऑर्डर के लिए हमारे पास दर्ज है, या ऑर्डर के पेज का लिंक भेजिए।
utter_sorry_problem_order = ऑर्डर { $number } के बारे में यह जानकर मुझे बहुत खेद है। मैं इसे आपके शब्दों के साथ तुरंत किसी व्यक्ति तक पहुँचा रहा हूँ।

## A person
utter_handed_over = मैंने अपने सहकर्मियों को बता दिया है। आपको यहीं उत्तर मिलेगा, अधिक से अधिक { $reply_by } तक (हमारा समय), यानी आपके यहाँ { $reply_by_local }।
utter_handed_over_same_clock = मैंने अपने सहकर्मियों को बता दिया है। आपको यहीं { $reply_by } तक उत्तर मिल जाएगा।
utter_handed_over_no_time = मैंने अपने सहकर्मियों को बता दिया है, वे आपको यहीं उत्तर देंगे।

## Privacy
utter_privacy = { $notice }
    आपका अनुरोध मैंने अपने सहकर्मियों को भेज दिया है।
utter_privacy_passed_on = आपके डेटा से संबंधित अनुरोध मैंने अपने सहकर्मियों को भेज दिया है।

## Quick replies
choice_sample = सैंपल मँगवाएँ
choice_product = { $product }
choice_carrier = { $carrier }, { $price }
choice_draft_order = हाँ, मसौदा बना दीजिए
choice_not_yet = अभी नहीं
choice_own_freight = हमारा अपना फ़ॉरवर्डर
choice_revise_order = हाँ, बदल दीजिए
choice_cancel_order = हाँ, रद्द कर दीजिए
choice_means_find_product = उत्पाद खोजना है
choice_means_ask_product_details = उत्पाद की जानकारी
choice_means_ask_availability = स्टॉक में क्या है
choice_means_ask_certification = प्रमाणपत्र और जाँच
choice_means_ask_customization = अपना लोगो या डिज़ाइन
choice_means_ask_company = आपकी कंपनी के बारे में
choice_means_ask_price = दाम
choice_means_ask_moq = न्यूनतम ऑर्डर
choice_means_negotiate_price = बेहतर दाम
choice_means_request_sample = सैंपल चाहिए
choice_means_place_order = ऑर्डर देना है
choice_means_ask_payment = भुगतान कैसे करें
choice_means_ask_shipping_cost = शिपिंग का ख़र्च
choice_means_ask_delivery_time = माल कब पहुँचेगा
choice_means_ask_shipping_terms = माल कैसे भेजा जाएगा
choice_means_ask_order_status = मेरा ऑर्डर कहाँ है
choice_means_change_order = ऑर्डर में बदलाव
choice_means_report_problem = ऑर्डर में समस्या
choice_means_ask_warranty = वारंटी और वापसी
choice_means_ask_privacy = मेरा डेटा
choice_human = किसी व्यक्ति से बात करें

## Words
days_exact = { $n ->
    [one] { $high } दिन
   *[other] { $high } दिन
}
days_range = { $low } से { $high } दिन
unit_piece = { $n ->
    [one] { $number } पीस
   *[other] { $number } पीस
}
unit_pair = { $n ->
    [one] { $number } जोड़ी
   *[other] { $number } जोड़ी
}
unit_set = { $n ->
    [one] { $number } सेट
   *[other] { $number } सेट
}
unit_carton = { $n ->
    [one] { $number } कार्टन
   *[other] { $number } कार्टन
}
unit_pallet = { $n ->
    [one] { $number } पैलेट
   *[other] { $number } पैलेट
}
unit_container = { $n ->
    [one] { $number } कंटेनर
   *[other] { $number } कंटेनर
}
unit_dozen = { $number } दर्जन
unit_gross = { $number } ग्रोस
unit_roll = { $n ->
    [one] { $number } रोल
   *[other] { $number } रोल
}
unit_meter = { $n ->
    [one] { $number } मीटर
   *[other] { $number } मीटर
}
unit_kg = { $number } किग्रा
unit_ton = { $n ->
    [one] { $number } टन
   *[other] { $number } टन
}
per_piece = प्रति पीस
per_pair = प्रति जोड़ी
per_set = प्रति सेट
per_carton = प्रति कार्टन
per_pallet = प्रति पैलेट
per_container = प्रति कंटेनर
per_dozen = प्रति दर्जन
per_gross = प्रति ग्रोस
per_roll = प्रति रोल
per_meter = प्रति मीटर
per_kg = प्रति किग्रा
per_ton = प्रति टन
mode_express = कूरियर
mode_air = हवाई मार्ग
mode_rail = रेल मार्ग
mode_road = सड़क मार्ग
mode_sea_lcl = समुद्री मार्ग, साझा कंटेनर
mode_sea_fcl = समुद्री मार्ग, पूरा कंटेनर
mode_post = डाक
charge_goods = माल
charge_inland = बंदरगाह तक परिवहन
charge_export = निर्यात क्लियरेंस और हैंडलिंग
charge_freight = भाड़ा
charge_insurance = बीमा
charge_duty = आयात शुल्क
charge_customs = कस्टम क्लीयरेंस शुल्क
charge_vat = वैट या आयात पर लगने वाला कर
terms_open = डिलीवरी (अभी तय होनी बाकी है)
change_none = कोई नहीं
change_destination = गंतव्य
change_incoterm = डिलीवरी की शर्त
change_carrier = भाड़ा
value_yes = हाँ
value_no = नहीं
value_not_stated = नहीं लिखा है
customization_logo = आपका लोगो
customization_colour = आपका रंग
customization_packaging = आपकी पैकेजिंग
customization_design = आपका डिज़ाइन
customization_size = आपका साइज़
customization_label = आपका लेबल
customization_material = आपका मटेरियल
customization_mould = आपका मोल्ड
order_draft = मसौदा
order_pending_approval = किसी सहकर्मी की पुष्टि की प्रतीक्षा में
order_sent = आपकी स्वीकृति के लिए तैयार
order_accepted = स्वीकृत
order_deposit_paid = अग्रिम राशि प्राप्त
order_paid = पूरा भुगतान प्राप्त
order_closed = पूरा हुआ
order_expired = अब मान्य नहीं
order_revised = नए संस्करण से बदला गया
order_cancelled = रद्द
attribute_material = मटेरियल
attribute_colour = रंग
attribute_size = साइज़
attribute_weight = वज़न
attribute_dimensions = माप
attribute_packing = पैकिंग
attribute_care = धुलाई व देखभाल
attribute_origin = निर्माण का देश
attribute_waterproof = वाटरप्रूफ
attribute_washable = धोने योग्य
attribute_thickness = मोटाई
attribute_power = पावर
attribute_voltage = वोल्टेज
attribute_capacity = क्षमता
attribute_lifespan = टिकाऊपन
attribute_ingredients = सामग्री
attribute_age = उम्र
attribute_model = मॉडल
attribute_use = उपयोग
attribute_finish = फिनिश
attribute_brightness = रोशनी
attribute_battery = बैटरी
attribute_speed = गति
attribute_hs_code = एचएस कोड
attribute_moq = न्यूनतम ऑर्डर
attribute_price = दाम
attribute_stock = स्टॉक
attribute_certification = प्रमाणपत्र
attribute_customization = अपनी पसंद के बदलाव
attribute_lead_time = बनाने का समय
attribute_warranty = वारंटी
attribute_sample = सैंपल
attribute_sole = सोल
attribute_lining = अस्तर
attribute_upper = ऊपरी भाग
attribute_season = मौसम
attribute_filling = भराई
attribute_pattern = पैटर्न
attribute_closure = बंद करने का तरीका
attribute_set_contents = सेट में शामिल
attribute_machine_washable = मशीन में धोने योग्य
attribute_non_slip = फिसलन रोधी
attribute_flame_retardant = अग्निरोधी
attribute_vegan = वीगन
attribute_quick_dry = जल्दी सूखने वाला
attribute_fabric_weight = कपड़े का जीएसएम
attribute_blackout = ब्लैकआउट
attribute_chlorine_resistant = क्लोरीन रोधी
attribute_stain_resistant = दाग रोधी
attribute_heading = पर्दे का ऊपरी भाग
attribute_collar = कॉलर
attribute_style = स्टाइल
attribute_design = डिज़ाइन
attribute_price_from = सबसे कम दाम
