<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About CaseVault</source>
        <translation>حول CaseVault</translation>
    </message>
    <message>
        <source>Version {version} · Apache License 2.0</source>
        <translation>الإصدار {version} · Apache License 2.0</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>ال&amp;تشخيص…</translation>
    </message>
    <message>
        <source>Read the &amp;guide</source>
        <translation>قراءة ال&amp;دليل</translation>
    </message>
    <message>
        <source>What you can rely on</source>
        <translation>ما يمكنك الاعتماد عليه</translation>
    </message>
    <message>
        <source>Nothing is uploaded, and nothing about you is counted or reported.</source>
        <translation>لا يُرفع أي شيء، ولا يُحصى عنك شيء ولا يُبلَّغ به أحد.</translation>
    </message>
    <message>
        <source>Your original files are only read. No existing file is ever replaced.</source>
        <translation>ملفاتك الأصلية تُقرأ فقط. ولا يُستبدل أي ملف موجود أبدًا.</translation>
    </message>
    <message>
        <source>A package gets its name only after everything in it was read back and checked.</source>
        <translation>لا تأخذ الحزمة اسمها إلا بعد إعادة قراءة كل ما فيها وفحصه.</translation>
    </message>
    <message>
        <source>Every step with evidence or a key stands in the custody log before it happens.</source>
        <translation>كل خطوة تمس الأدلة أو المفاتيح تُقيَّد في سجل الحيازة قبل أن تحدث.</translation>
    </message>
    <message>
        <source>What no program can promise</source>
        <translation>ما لا يستطيع أي برنامج أن يعد به</translation>
    </message>
    <message>
        <source>Without its key, nobody can open a package. There is no way around it, for you or for us.</source>
        <translation>لا يستطيع أحد فتح حزمة دون مفتاحها. ولا سبيل إلى تجاوز ذلك، لا لك ولا لنا.</translation>
    </message>
    <message>
        <source>The custody log is tamper-evident up to the last outside checkpoint. Give checkpoints to others: packages, receipts and exports carry one.</source>
        <translation>كل تلاعب بسجل الحيازة قابل للكشف حتى آخر نقطة تحقق خارجية. أعطِ نقاط التحقق لآخرين: فالحزم والإيصالات والنسخ المصدَّرة تحمل كل منها نقطة.</translation>
    </message>
    <message>
        <source>Names and times in the log are what this computer and its user said.</source>
        <translation>الأسماء والأوقات في السجل هي ما صرّح به هذا الحاسوب ومستخدمه.</translation>
    </message>
    <message>
        <source>A key that was on the screen or in the clipboard may have been seen or copied, and this computer&apos;s memory cannot be wiped with certainty.</source>
        <translation>المفتاح الذي ظهر على الشاشة أو وُضع في الحافظة ربما رآه أحد أو نسخه، ولا يمكن محو ذاكرة هذا الحاسوب على وجه اليقين.</translation>
    </message>
    <message>
        <source>A computer that others control can watch everything you do on it.</source>
        <translation>الحاسوب الذي يتحكم فيه آخرون يمكنه مراقبة كل ما تفعله عليه.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>أُنجز باستخدام</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>مجلد الملف الشخصي</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>AddProviderDialog</name>
    <message>
        <source>Add a token or service</source>
        <translation>إضافة أداة أمان أو خدمة</translation>
    </message>
    <message>
        <source>&amp;Test and add</source>
        <translation>ا&amp;ختبار وإضافة</translation>
    </message>
    <message>
        <source>as you want to call it</source>
        <translation>الاسم الذي تريد تسميتها به</translation>
    </message>
    <message>
        <source>who issued it, and when you got it</source>
        <translation>الجهة التي أصدرتها وتاريخ حصولك عليها</translation>
    </message>
    <message>
        <source>A fresh secret is sealed to the key and opened again. A token or a service far away may take a while.</source>
        <translation>يُختم سر جديد للمفتاح ثم يُفتح من جديد. قد يستغرق ذلك بعض الوقت مع أداة أمان أو خدمة بعيدة.</translation>
    </message>
    <message>
        <source>Its private half stays where it is. CaseVault asks for the public half, proves once that it opens what is sealed to it, and keeps how it is reached.</source>
        <translation>يبقى النصف الخاص في مكانه. يطلب CaseVault النصف العام، ويُثبت مرة واحدة أنه يفتح ما يُختم له، ويحفظ طريقة الوصول إليه.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>A package is offered to you</source>
        <translation>عُرضت عليك حزمة</translation>
    </message>
    <message>
        <source>&amp;Take it over…</source>
        <translation>&amp;تسلُّم الحزمة…</translation>
    </message>
    <message>
        <source>The package is &amp;here: compare it, and take it over</source>
        <translation>الحزمة &amp;هنا: قارنها وتسلَّمها</translation>
    </message>
    <message>
        <source>&amp;Refuse it, with a reason</source>
        <translation>&amp;رفضها مع ذكر السبب</translation>
    </message>
    <message>
        <source>From whom, if somebody else brought it</source>
        <translation>ممن تسلّمتها، إذا أحضرها شخص آخر</translation>
    </message>
    <message>
        <source>This file holds: the giver&apos;s log signed what it says. Your key is not needed.</source>
        <translation>هذا الملف صحيح: سجل المُسلِّم وقّع على ما يقوله. ولا حاجة إلى مفتاحك.</translation>
    </message>
    <message>
        <source>Re&amp;fuse it…</source>
        <translation>رف&amp;ض الحزمة…</translation>
    </message>
    <message>
        <source>case {case}</source>
        <translation>القضية {case}</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>by {who} to {to}, on {time} UTC</source>
        <translation>من {who} إلى {to}، في {time} UTC</translation>
    </message>
    <message>
        <source>by {who}, on {time} UTC</source>
        <translation>من {who}، في {time} UTC</translation>
    </message>
    <message>
        <source>somebody who gave no name</source>
        <translation>شخص لم يذكر اسمًا</translation>
    </message>
    <message>
        <source>seals {numbers}</source>
        <translation>الأختام {numbers}</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Medium and seals</source>
        <translation>وسيط التخزين والأختام</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>الشخص الثاني</translation>
    </message>
    <message>
        <source>Giver&apos;s log</source>
        <translation>سجل المُسلِّم</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>{entries} of that log about the package</source>
        <translation>{entries} من ذلك السجل عن الحزمة</translation>
    </message>
</context>
<context>
    <name>AskSecretDialog</name>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>العبارتان غير متطابقتين بعد.</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase. Write it down and lock it away.</source>
        <translation>لا يستطيع أحد استرجاع عبارة مرور منسية. دوّنها واحفظها في مكان مقفل.</translation>
    </message>
</context>
<context>
    <name>BroughtCustodyView</name>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Custody in the package</source>
        <translation>الحيازة المسجلة في الحزمة</translation>
    </message>
    <message>
        <source>The package brings no custody entries.</source>
        <translation>لا تتضمن الحزمة أي قيود حيازة.</translation>
    </message>
    <message>
        <source>Checking signatures and proofs…</source>
        <translation>جارٍ فحص التوقيعات والإثباتات…</translation>
    </message>
    <message>
        <source>{n} entries of the log {log}, as signed when it had {size} entries. The signature and every proof hold. Whose log this is, and that nothing was left out of it, only a checkpoint kept elsewhere can tell.</source>
        <translation>عدد القيود من السجل {log}: {n}، كما وُقّعت حين كان عدد قيود السجل {size}. التوقيع وكل الإثباتات صحيحة. أما لمن هذا السجل، وأن شيئًا لم يُترك منه، فلا تدل عليه إلا نقطة تحقق محفوظة في مكان آخر.</translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>Case record</source>
        <translation>سجل القضية</translation>
    </message>
    <message>
        <source>The package holds no case record.</source>
        <translation>لا تحتوي الحزمة على سجل قضية.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>درجة السرية</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>الاختصاص القضائي</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>تاريخ الفتح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>التحفظ القانوني</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>مدة الحفظ</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>الفاحص</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Yes: nothing may be destroyed</source>
        <translation>نعم: لا يجوز إتلاف أي شيء</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>السند القانوني</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادر عن</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>2026-03-31</source>
        <translation>2026-03-31</translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation>مرجع القضية</translation>
    </message>
    <message>
        <source>Type of case</source>
        <translation>نوع القضية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>الفاحص</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Kind of authority</source>
        <translation>نوع السند القانوني</translation>
    </message>
    <message>
        <source>Its reference</source>
        <translation>مرجعه</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادر عن</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالح من</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>ما يشمله</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>By whose authority</source>
        <translation>السند الذي يُعمل بموجبه</translation>
    </message>
</context>
<context>
    <name>CaseStep</name>
    <message>
        <source>&amp;Load case.json…</source>
        <translation>&amp;تحميل case.json…</translation>
    </message>
    <message>
        <source>&amp;Save case.json…</source>
        <translation>&amp;حفظ case.json…</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>ا&amp;ستيراد جدول…</translation>
    </message>
    <message>
        <source>Transactions, matches or links, as CSV</source>
        <translation>معاملات أو تطابقات أو روابط، بصيغة CSV</translation>
    </message>
    <message>
        <source>Only the reference must be filled in.</source>
        <translation>المرجع وحده حقل إلزامي.</translation>
    </message>
    <message>
        <source>The reference must be filled in. The policy of your agency also demands: {fields}.</source>
        <translation>يجب ملء المرجع. وتشترط سياسة جهتك أيضًا: {fields}.</translation>
    </message>
    <message>
        <source>{count} rows added</source>
        <translation>عدد الصفوف المضافة: {count}</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>تم التحميل</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
</context>
<context>
    <name>ChangeKeyDialog</name>
    <message>
        <source>Change the log&apos;s key</source>
        <translation>تغيير مفتاح السجل</translation>
    </message>
    <message>
        <source>Do this when somebody else may have the key: a laptop or a copy of the profile was stolen. The custody log ends with an entry that names a new one, and the new one begins with an entry that names the old.</source>
        <translation>افعل هذا حين يُحتمل أن يكون المفتاح عند غيرك: سُرق حاسوب أو نسخة من الملف الشخصي. ينتهي سجل الحيازة بقيد يسمّي سجلًا جديدًا، ويبدأ الجديد بقيد يسمّي القديم.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Change the &amp;key</source>
        <translation>تغيير ال&amp;مفتاح</translation>
    </message>
    <message>
        <source>I know that this cannot be taken back</source>
        <translation>أعلم أن هذا لا رجعة فيه</translation>
    </message>
    <message>
        <source>Reason, for both logs</source>
        <translation>السبب، للسجلين معًا</translation>
    </message>
    <message>
        <source>What stays: every package and its keys, the vault, your identity, contacts and notes. The old log is kept beside the new one and can still be verified.</source>
        <translation>ما يبقى: كل حزمة ومفاتيحها، والخزنة، وهويتك وجهات اتصالك وملاحظاتك. يُحفظ السجل القديم بجانب الجديد ويظل قابلًا للتحقق.</translation>
    </message>
    <message>
        <source>What changes: the key that signs checkpoints, and your key as a witness. Whoever holds the old keys needs the new ones. Offers that are still open stay with the old log.</source>
        <translation>ما يتغير: المفتاح الذي يوقّع نقاط التحقق، ومفتاحك كشاهد. كل من لديه المفتاحان القديمان يحتاج إلى الجديدين. العروض التي لا تزال مفتوحة تبقى مع السجل القديم.</translation>
    </message>
    <message>
        <source>CaseVault then opens anew: what is open in this window is closed.</source>
        <translation>ثم يُفتح CaseVault من جديد: ويُغلق ما هو مفتوح في هذه النافذة.</translation>
    </message>
    <message>
        <source>Changing the key…</source>
        <translation>جارٍ تغيير المفتاح…</translation>
    </message>
</context>
<context>
    <name>ChangingHandsDialog</name>
    <message>
        <source>Choose the &amp;package&apos;s file…</source>
        <translation>اختيار ملف ال&amp;حزمة…</translation>
    </message>
    <message>
        <source>It can also be dropped here.</source>
        <translation>يمكن أيضًا إفلاته هنا.</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Where the package goes</source>
        <translation>مكان حفظ الحزمة</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>ت&amp;غيير…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>إعادة ال&amp;فحص</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>The check has not been made.</source>
        <translation>لم يُجرَ الفحص.</translation>
    </message>
    <message>
        <source>Solve what stands in the way, then check again.</source>
        <translation>عالج ما يحول دون الختم، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>Read the points for you to decide.</source>
        <translation>اقرأ النقاط المتروكة لقرارك.</translation>
    </message>
    <message>
        <source>Cannot be sealed like this</source>
        <translation>لا يمكن الختم بهذه الصورة</translation>
    </message>
    <message>
        <source>Something for you to decide</source>
        <translation>أمر متروك لقرارك</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>اتُّخذ القرار</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>لا مانع من الختم</translation>
    </message>
    <message>
        <source>Files: {n}, {size} · package about {estimate} · {free} free</source>
        <translation>الملفات: {n}، {size} · حجم الحزمة نحو {estimate} · المتاح {free}</translation>
    </message>
    <message>
        <source>In bytes: {size}, package about {estimate}, free {free}</source>
        <translation>بالبايت: {size}، حجم الحزمة نحو {estimate}، المتاح {free}</translation>
    </message>
    <message>
        <source>The name tells nothing about the case. The package gets it only when it is verified and its key is safe.</source>
        <translation>لا يكشف الاسم شيئًا عن القضية. ولا تأخذه الحزمة إلا بعد التحقق منها وتأمين مفتاحها.</translation>
    </message>
</context>
<context>
    <name>ChooseView</name>
    <message>
        <source>Choose a &amp;package…</source>
        <translation>اختيار &amp;حزمة…</translation>
    </message>
    <message>
        <source>Drop a package here</source>
        <translation>أفلت حزمة هنا</translation>
    </message>
    <message>
        <source>CaseVault looks at what the file is, not at its name. The name may be any.</source>
        <translation>ينظر CaseVault إلى ماهية الملف لا إلى اسمه. ويمكن أن يكون الاسم أي اسم.</translation>
    </message>
    <message>
        <source>The package is only read. Opening it changes nothing in it.</source>
        <translation>الحزمة تُقرأ فقط. وفتحها لا يغيّر فيها شيئًا.</translation>
    </message>
    <message>
        <source>You look at files in memory. Nothing is written to the drive.</source>
        <translation>تطّلع على الملفات في الذاكرة. ولا يُكتب شيء على القرص.</translation>
    </message>
    <message>
        <source>Opening, looking and extracting become entries in your log.</source>
        <translation>الفتح والاطلاع والاستخراج تصير قيودًا في سجلك.</translation>
    </message>
</context>
<context>
    <name>ChoosingStep</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Take back the last step (Ctrl+Z)</source>
        <translation>التراجع عن الخطوة الأخيرة (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>SHA-256 of the file {digest}</source>
        <translation>قيمة SHA-256 للملف {digest}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Package id</source>
        <translation>معرّف الحزمة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The codes hold the whole file. Scan all of them, in any order, into the field for codes in CaseVault; or write what they hold into one file and take that in. What was read wrongly is noticed.</source>
        <translation>تحمل الرموز الملف كاملًا. امسحها كلها، بأي ترتيب، في الحقل المخصص للرموز في CaseVault؛ أو اكتب محتواها في ملف واحد وأدخله. وكل خطأ في القراءة يُكتشف.</translation>
    </message>
    <message>
        <source>Code {n} of {m}</source>
        <translation>الرمز {n} من {m}</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>The code before</source>
        <translation>الرمز السابق</translation>
    </message>
    <message>
        <source>The next code</source>
        <translation>الرمز التالي</translation>
    </message>
    <message>
        <source>For a scanner that t&amp;ypes: letters and digits only</source>
        <translation>لماسح ضوئي ي&amp;كتب: حروف وأرقام فقط</translation>
    </message>
    <message>
        <source>This file has {size} and is too large for codes. Give the file itself, on the medium with the package or on another.</source>
        <translation>حجم هذا الملف {size} وهو أكبر من أن تحمله رموز. سلِّم الملف نفسه، على الوسيط الذي يحمل الحزمة أو على وسيط آخر.</translation>
    </message>
    <message>
        <source>Code {n} of {m}</source>
        <translation>الرمز {n} من {m}</translation>
    </message>
    <message>
        <source>A picture for a camera or scanner. The file and its text hold the same.</source>
        <translation>صورة تُقرأ بكاميرا أو ماسح ضوئي. ويحمل الملف ونصه المحتوى نفسه.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Is this really {name}?</source>
        <translation>هل هذا حقًا {name}؟</translation>
    </message>
    <message>
        <source>They are the &amp;same</source>
        <translation>&amp;متطابقة</translation>
    </message>
    <message>
        <source>Choose how you compared…</source>
        <translation>اختر طريقة المقارنة…</translation>
    </message>
    <message>
        <source>By telephone; I know the voice</source>
        <translation>بالهاتف؛ وأعرف الصوت</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>حضوريًا</translation>
    </message>
    <message>
        <source>By video call; I know the face</source>
        <translation>بمكالمة فيديو؛ وأعرف الوجه</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>بطريقة أخرى</translation>
    </message>
    <message>
        <source>When, which number, who was there (optional)</source>
        <translation>متى، وبأي رقم، ومن كان حاضرًا (اختياري)</translation>
    </message>
    <message>
        <source>They &amp;differ</source>
        <translation>م&amp;ختلفة</translation>
    </message>
    <message>
        <source>How did you compare?</source>
        <translation>كيف أجريت المقارنة؟</translation>
    </message>
    <message>
        <source>Note for the custody log</source>
        <translation>ملاحظة لسجل الحيازة</translation>
    </message>
    <message>
        <source>SHA-256 of the key</source>
        <translation>قيمة SHA-256 للمفتاح</translation>
    </message>
    <message>
        <source>What the file says of its owner</source>
        <translation>ما يقوله الملف عن صاحبه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Now: {state}, {when}. {how}</source>
        <translation>الآن: {state}، {when}. {how}</translation>
    </message>
    <message>
        <source>Now: {state}</source>
        <translation>الآن: {state}</translation>
    </message>
    <message>
        <source>This file is a bare key: it names nobody and has no words. Ask its owner for the SHA-256 of the key, or take the file from their hand.</source>
        <translation>هذا الملف مفتاح مجرد: لا يذكر اسم أحد ولا كلمات فيه. اطلب من صاحبه قيمة SHA-256 للمفتاح، أو تسلَّم الملف من يده.</translation>
    </message>
    <message>
        <source>Use a telephone number you knew before the file came, or meet.</source>
        <translation>استخدم رقم هاتف كنت تعرفه قبل وصول الملف، أو قابل صاحبه.</translation>
    </message>
    <message>
        <source>1. Call {name} at a number you knew before the file came. Do not write: who exchanged the file can exchange the answer.</source>
        <translation>1. اتصل بـ {name} على رقم كنت تعرفه قبل وصول الملف. لا تراسله كتابةً: فمن بدّل الملف يمكنه أن يبدّل الجواب.</translation>
    </message>
    <message>
        <source>2. Ask {name} to open Keys, People in CaseVault. The words of their own identity stand at the top.</source>
        <translation>2. اطلب من {name} فتح «المفاتيح» ثم «الأشخاص» في CaseVault. كلمات هويته تظهر في الأعلى.</translation>
    </message>
    <message>
        <source>3. Read these words to each other over the telephone, one line each.</source>
        <translation>3. ليقرأ كل منكما هذه الكلمات للآخر عبر الهاتف، سطرًا بسطر.</translation>
    </message>
    <message>
        <source>If a single word differs, it is somebody else&apos;s key. Nothing may be sealed to it.</source>
        <translation>إذا اختلفت كلمة واحدة، فالمفتاح لشخص آخر. ولا يجوز ختم أي شيء له.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>compared</source>
        <translation>جرت المقارنة</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy the package</source>
        <translation>نسخ الحزمة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>ت&amp;غيير…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>عرض في الم&amp;جلد</translation>
    </message>
    <message>
        <source>Copied, read back and compared</source>
        <translation>نُسخت الحزمة ثم قُرئت من جديد وقورنت</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>SHA-256 of the package</source>
        <translation>قيمة SHA-256 للحزمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>One file, {size}.</source>
        <translation>ملف واحد، {size}.</translation>
    </message>
    <message>
        <source>Files: {n}, {size} together; the last is {last}. All are needed.</source>
        <translation>عدد الملفات: {n}، ومجموعها {size}؛ وآخرها {last}. كلها لازمة.</translation>
    </message>
    <message>
        <source>Where the copy goes</source>
        <translation>مكان النسخة</translation>
    </message>
    <message>
        <source>The package is copied as it is: no key is needed, nothing of it is opened. It can be joined into one file, or split for another medium.</source>
        <translation>تُنسخ الحزمة كما هي: لا حاجة إلى مفتاح، ولا يُفتح منها شيء. ويمكن جمعها في ملف واحد، أو تقسيمها لوسيط آخر.</translation>
    </message>
    <message>
        <source>Reason, for the custody log</source>
        <translation>السبب، لسجل الحيازة</translation>
    </message>
</context>
<context>
    <name>CopyDoor</name>
    <message>
        <source>C&amp;opy…</source>
        <translation>ن&amp;سخ…</translation>
    </message>
</context>
<context>
    <name>CredentialForm</name>
    <message>
        <source>Choose the key &amp;file…</source>
        <translation>اختيار &amp;ملف المفتاح…</translation>
    </message>
    <message>
        <source>Passphrase of the package</source>
        <translation>عبارة مرور الحزمة</translation>
    </message>
    <message>
        <source>Passphrase of your vault</source>
        <translation>عبارة مرور خزنتك</translation>
    </message>
    <message>
        <source>Looking for a keyring…</source>
        <translation>جارٍ البحث عن حلقة مفاتيح…</translation>
    </message>
    <message>
        <source>It holds the key {fingerprint}.</source>
        <translation>تحتوي على المفتاح {fingerprint}.</translation>
    </message>
    <message>
        <source>Your vault does not hold the package&apos;s key.</source>
        <translation>لا تحتوي خزنتك على مفتاح الحزمة.</translation>
    </message>
    <message>
        <source>You have no identity of your own yet.</source>
        <translation>ليست لديك هوية خاصة بك بعد.</translation>
    </message>
    <message>
        <source>None of your tokens and services fits. Add it on the page of keys.</source>
        <translation>لا تصلح أي من أدوات الأمان والخدمات لديك. أضف ما يلزم في صفحة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>CsvPane</name>
    <message>
        <source>Table of the file</source>
        <translation>جدول الملف</translation>
    </message>
</context>
<context>
    <name>CustodyPage</name>
    <message>
        <source>Custody log</source>
        <translation>سجل الحيازة</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>الت&amp;حقق من السجل</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>عرض في الم&amp;جلد</translation>
    </message>
    <message>
        <source>Entries of the custody log, newest first</source>
        <translation>قيود سجل الحيازة، الأحدث أولًا</translation>
    </message>
    <message>
        <source>No entry is like this.</source>
        <translation>لا يوجد قيد مطابق.</translation>
    </message>
    <message>
        <source>Its entries are readable there: guard the folder like evidence. Give the checkpoint in it to somebody else, so that the log can be compared with it.</source>
        <translation>قيوده مقروءة هناك: احرس المجلد كما تحرس الأدلة. وأعطِ نقطة التحقق التي فيه لشخص آخر، لتمكن مقارنة السجل بها.</translation>
    </message>
    <message>
        <source>The log was exported</source>
        <translation>تم تصدير السجل</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>&amp;Lines of JSON, with checkpoint and public key…</source>
        <translation>&amp;أسطر JSON، مع نقطة التحقق والمفتاح العام…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV), with checkpoint and public key…</source>
        <translation>&amp;جدول (CSV)، مع نقطة التحقق والمفتاح العام…</translation>
    </message>
    <message>
        <source>The lines as a &amp;bag (BagIt)…</source>
        <translation>الأسطر في حا&amp;وية (BagIt)…</translation>
    </message>
    <message>
        <source>&amp;Graph for case systems (CASE/UCO)…</source>
        <translation>&amp;رسم بياني لأنظمة القضايا (CASE/UCO)…</translation>
    </message>
    <message>
        <source>The tree as t&amp;iles (C2SP tlog-tiles)…</source>
        <translation>الشجرة في صورة &amp;قطع (C2SP tlog-tiles)…</translation>
    </message>
</context>
<context>
    <name>CustodyReport</name>
    <message>
        <source>Custody report</source>
        <translation>تقرير الحيازة</translation>
    </message>
    <message>
        <source>Case {case}</source>
        <translation>القضية {case}</translation>
    </message>
    <message>
        <source>Package {name}</source>
        <translation>الحزمة {name}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>{time} UTC</source>
        <translation>{time} UTC</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Entries in this report</source>
        <translation>القيود في هذا التقرير</translation>
    </message>
    <message>
        <source>Entries in the log</source>
        <translation>القيود في السجل</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What stands behind this report</source>
        <translation>ما يستند إليه هذا التقرير</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… و{n} غيرها</translation>
    </message>
    <message>
        <source>Three questions, three answers; none stands for another. They are about the whole log, checked when this report was made. Who acts is what the person at the computer said of themselves; the times are the computer&apos;s.</source>
        <translation>ثلاثة أسئلة وثلاثة أجوبة، ولا يغني أحدها عن الآخر. وهي تخص السجل كله، وقد فُحص عند إعداد هذا التقرير. أما القائم بالإجراء فهو ما صرّح به الشخص الجالس إلى الحاسوب عن نفسه، والأوقات هي أوقات الحاسوب.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Every entry that names the case or package, in order. An act is announced before it is done, and has a second entry that says how it ended. Numbers left out are entries about other things.</source>
        <translation>كل قيد يذكر القضية أو الحزمة، بالترتيب. يُعلن كل إجراء قبل القيام به، وله قيد ثانٍ يبيّن كيف انتهى. والأرقام غير الواردة هي قيود تخص أمورًا أخرى.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>راجعه</translation>
    </message>
</context>
<context>
    <name>CustodyTable</name>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>Destroy copies of a key</source>
        <translation>إتلاف نسخ مفتاح</translation>
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation>إت&amp;لاف…</translation>
    </message>
    <message>
        <source>We are &amp;both present, and know that no other copy can be ruled out</source>
        <translation>نحن &amp;حاضران معًا، ونعلم أنه لا يمكن استبعاد وجود نسخة أخرى</translation>
    </message>
    <message>
        <source>Of the key of {name}: {places}.
Present: {first} and {second}.
What CaseVault removes cannot be brought back.</source>
        <translation>من مفتاح {name}: {places}.
الحاضران: {first} و{second}.
ما يزيله CaseVault لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>After this the log knows no place from which the package opens. If it has no passphrase, its contents are lost for good.</source>
        <translation>بعد ذلك لا يعرف السجل مكانًا تُفتح الحزمة منه. وإذا لم تكن لها عبارة مرور، فُقد محتواها نهائيًا.</translation>
    </message>
    <message>
        <source>Destroy these copies for good?</source>
        <translation>هل تريد إتلاف هذه النسخ نهائيًا؟</translation>
    </message>
    <message>
        <source>&amp;Destroy them</source>
        <translation>إ&amp;تلافها</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>الاحت&amp;فاظ بكل شيء</translation>
    </message>
    <message>
        <source>Somebody else than you is needed.</source>
        <translation>يلزم حضور شخص آخر غيرك.</translation>
    </message>
    <message>
        <source>{name}, key {fingerprint}. Mark what is destroyed now, together.</source>
        <translation>{name}، المفتاح {fingerprint}. ضع علامة على ما يُتلف الآن بحضوركما.</translation>
    </message>
    <message>
        <source>Access that was given cannot be taken back: {names}.</source>
        <translation>الوصول الذي مُنح لا يمكن سحبه: {names}.</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>الشخص الثاني</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The log keeps who was present and what you both say was done. That nobody copied, photographed or remembered the key, nobody can prove.</source>
        <translation>يحفظ السجل من كان حاضرًا وما تقولان معًا إنه جرى. أما أن أحدًا لم ينسخ المفتاح أو يصوّره أو يحفظه في ذاكرته، فلا يستطيع أحد إثباته.</translation>
    </message>
    <message>
        <source>CaseVault removes it and looks whether it is gone.</source>
        <translation>يزيلها CaseVault ثم يتأكد من زوالها.</translation>
    </message>
    <message>
        <source>How you destroyed it, such as: card shredded</source>
        <translation>كيف أتلفتها، مثل: مُزّقت البطاقة بآلة التقطيع</translation>
    </message>
    <message>
        <source>How it was destroyed: {place}</source>
        <translation>كيفية الإتلاف: {place}</translation>
    </message>
    <message>
        <source>The log knows no copy that could be destroyed.</source>
        <translation>لا يعرف السجل نسخة يمكن إتلافها.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Title or role</source>
        <translation>الرتبة أو الصفة</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Badge or staff number</source>
        <translation>رقم الشارة أو الرقم الوظيفي</translation>
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>Choose an entry on the left.</source>
        <translation>اختر عنصرًا على الجانب.</translation>
    </message>
    <message>
        <source>Path as found</source>
        <translation>المسار كما وُجد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>folder, {n} inside</source>
        <translation>مجلد، عدد ما بداخله: {n}</translation>
    </message>
    <message>
        <source>{words} ({n} bytes)</source>
        <translation>{words} ({n} بايت)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>نتيجة الفحص</translation>
    </message>
    <message>
        <source>not checked in this session; the hash above is authentic as sealed</source>
        <translation>لم يُفحص في هذه الجلسة؛ والتجزئة أعلاه أصيلة كما خُتمت</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>تاريخ التعديل</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>تاريخ تغيّر الحالة</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>آخر قراءة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>وضع الأذونات</translation>
    </message>
    <message>
        <source>Name as found</source>
        <translation>الاسم كما وُجد</translation>
    </message>
    <message>
        <source>Name in bytes</source>
        <translation>الاسم بالبايت</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>الاستثناء</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>تفاصيل العنصر</translation>
    </message>
</context>
<context>
    <name>DevicesTable</name>
    <message>
        <source>Devices and media</source>
        <translation>الأجهزة والوسائط</translation>
    </message>
    <message>
        <source>None yet. Exhibits refer to a device by its name.</source>
        <translation>لا شيء بعد. تشير المضبوطات إلى الجهاز باسمه.</translation>
    </message>
    <message>
        <source>Add &amp;device</source>
        <translation>إضافة &amp;جهاز</translation>
    </message>
    <message>
        <source>Remove device</source>
        <translation>إزالة الجهاز</translation>
    </message>
    <message>
        <source>Device in line {row}, {column}: {problem}</source>
        <translation>الجهاز في السطر {row}، {column}: {problem}</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A copy leaves out the name of your account and your home folder.</source>
        <translation>النسخة لا تتضمن اسم حسابك ولا مجلدك الرئيسي.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>CaseVault {version}, Python {python}, Qt {qt}</source>
        <translation>CaseVault {version}، Python {python}، Qt {qt}</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>الاختبار الذاتي</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>لا تستجيب</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>ترفض</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>نظام النوافذ</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>الشاشات</translation>
    </message>
    <message>
        <source>with a selection</source>
        <translation>مع تحديد</translation>
    </message>
    <message>
        <source>one only</source>
        <translation>واحدة فقط</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Session bus</source>
        <translation>ناقل الجلسة</translation>
    </message>
    <message>
        <source>there</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Portals</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{kind}, on a network</source>
        <translation>{kind}، على شبكة</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>نظام الملفات</translation>
    </message>
    <message>
        <source>Free there</source>
        <translation>المساحة المتاحة فيه</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>يحتاج إلى انتباهك</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>Copy {name}</source>
        <translation>نسخ {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>DiscloseView</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>&amp;Disclose again</source>
        <translation>إ&amp;فصاح آخر</translation>
    </message>
</context>
<context>
    <name>DisclosureRows</name>
    <message>
        <source>Disclosure</source>
        <translation>الإفصاح</translation>
    </message>
    <message>
        <source>✓ disclosed</source>
        <translation>✓ مُفصح عنه</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>✕ not disclosable: {exhibit}</source>
        <translation>✕ غير قابل للإفصاح: {exhibit}</translation>
    </message>
</context>
<context>
    <name>DisclosureSchedule</name>
    <message>
        <source>Disclosure schedule</source>
        <translation>جدول الإفصاح</translation>
    </message>
    <message>
        <source>Package {name}</source>
        <translation>الحزمة {name}</translation>
    </message>
    <message>
        <source>The package that was disclosed</source>
        <translation>الحزمة التي جرى الإفصاح عنها</translation>
    </message>
    <message>
        <source>The original it was made from</source>
        <translation>الأصل الذي أُعدّت منه</translation>
    </message>
    <message>
        <source>Not known: the package was not open when this was made, or it is not a derived package.</source>
        <translation>غير معروف: لم تكن الحزمة مفتوحة عند إعداد هذا الجدول، أو أنها ليست حزمة مشتقة.</translation>
    </message>
    <message>
        <source>Disclosed files</source>
        <translation>الملفات المُفصح عنها</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Disclosed by</source>
        <translation>أفصح عنها</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>تسلّمها</translation>
    </message>
    <message>
        <source>Package id</source>
        <translation>معرّف الحزمة</translation>
    </message>
    <message>
        <source>Manifest root</source>
        <translation>جذر البيان</translation>
    </message>
    <message>
        <source>Files in it</source>
        <translation>عدد الملفات فيه</translation>
    </message>
    <message>
        <source>Disclosed, each proven</source>
        <translation>المُفصح عنه، وكل منه مُثبت</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>المحجوب</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Every disclosed file was checked against the manifest root of the original by a proof in the package: name, size, time and SHA-256 are those that were sealed there. Disclosed and withheld files together are as many as the original holds; where it is signed, the signature covers its root and that number. That the reasons are right is proven by nothing.</source>
        <translation>فُحص كل ملف مُفصح عنه مقابل جذر بيان الأصل بإثبات في الحزمة: فالاسم والحجم والوقت وقيمة SHA-256 هي نفسها التي خُتمت هناك. ومجموع الملفات المُفصح عنها والمحجوبة يساوي عدد ما يحتويه الأصل؛ وحيث يكون موقّعًا، يشمل التوقيع جذره وذلك العدد. أما صحة الأسباب فلا يثبتها شيء.</translation>
    </message>
    <message>
        <source>Withheld files</source>
        <translation>الملفات المحجوبة</translation>
    </message>
    <message>
        <source>None: everything the original holds was disclosed.</source>
        <translation>لا شيء: جرى الإفصاح عن كل ما يحتويه الأصل.</translation>
    </message>
    <message>
        <source>No. in the original</source>
        <translation>الرقم في الأصل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Add &amp;files…</source>
        <translation>إضافة &amp;ملفات…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>إضافة مج&amp;لد…</translation>
    </message>
</context>
<context>
    <name>EntryBrowser</name>
    <message>
        <source>Entries found</source>
        <translation>العناصر التي عُثر عليها</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Entries: {n}</source>
        <translation>العناصر: {n}</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>عدد النتائج: {n}</translation>
    </message>
    <message>
        <source>Entries of the package</source>
        <translation>عناصر الحزمة</translation>
    </message>
    <message>
        <source>Search (Ctrl+E)</source>
        <translation>بحث (Ctrl+E)</translation>
    </message>
    <message>
        <source>Search the package</source>
        <translation>البحث في الحزمة</translation>
    </message>
    <message>
        <source>Words of a name, all of them; a path with /; the beginning of a SHA-256; size&gt;10MB or size&lt;1kB; after:2025-01-31, before:2025-02-01; ext:jpg; is:folder, is:flawed; is:noted, is:listed (on a list of hashes). What stands in quotes is one word.</source>
        <translation>كلمات من الاسم، كلها؛ أو مسار فيه /؛ أو بداية قيمة SHA-256؛ أو size&gt;10MB أو size&lt;1kB؛ أو after:2025-01-31 أو before:2025-02-01؛ أو ext:jpg؛ أو is:folder أو is:flawed؛ أو is:noted أو is:listed (وارد في قائمة تجزئات). وما يوضع بين علامتي اقتباس كلمة واحدة.</translation>
    </message>
</context>
<context>
    <name>EntryRows</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Modified (UTC)</source>
        <translation>تاريخ التعديل (UTC)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>نتيجة الفحص</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>on a list</source>
        <translation>في قائمة</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>له ملاحظة</translation>
    </message>
    <message>
        <source>✕ damaged</source>
        <translation>✕ تالف</translation>
    </message>
    <message>
        <source>✓ verified, with a flaw</source>
        <translation>✓ تم التحقق، مع خلل</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ تم التحقق</translation>
    </message>
    <message>
        <source>! flaw at sealing</source>
        <translation>! خلل عند الختم</translation>
    </message>
</context>
<context>
    <name>EntrySearch</name>
    <message>
        <source>S&amp;top</source>
        <translation>إيقا&amp;ف</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>{n} found, {percent} %</source>
        <translation>عدد النتائج: {n}، {percent} %</translation>
    </message>
    <message>
        <source>{n} found, stopped at No. {seq}</source>
        <translation>عدد النتائج: {n}، توقف البحث عند الرقم {seq}</translation>
    </message>
    <message>
        <source>{n} of {size}</source>
        <translation>{n} من {size}</translation>
    </message>
    <message>
        <source>All {size}</source>
        <translation>الكل: {size}</translation>
    </message>
    <message>
        <source>Entries shown: {words}</source>
        <translation>القيود المعروضة: {words}</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>كل ما حدث</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Search case, person, file or hash</source>
        <translation>البحث عن قضية أو شخص أو ملف أو تجزئة</translation>
    </message>
    <message>
        <source>Search (Ctrl+E)</source>
        <translation>بحث (Ctrl+E)</translation>
    </message>
    <message>
        <source>Show only this kind of entry</source>
        <translation>عرض هذا النوع من القيود فقط</translation>
    </message>
    <message>
        <source>Show only this state</source>
        <translation>عرض هذه الحالة فقط</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>إيقاف البحث</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>{what}, {state}, {time} UTC, by {who}</source>
        <translation>{what}، {state}، {time} UTC، بواسطة {who}</translation>
    </message>
    <message>
        <source>How to check entry {n}</source>
        <translation>كيفية فحص القيد {n}</translation>
    </message>
    <message>
        <source>You need the exported log (the file entries.jsonl), a shell, openssl and the coreutils that every Linux has; nothing of CaseVault. Go to the folder of the export and type the grey lines. They must say: entry holds, root holds, Signature Verified Successfully, log named by its key. One line left out, and something is not as it was on {day}.</source>
        <translation>تحتاج إلى السجل المصدَّر (الملف entries.jsonl)، وصدفة أوامر، وأداة openssl، وأدوات coreutils الموجودة في كل نظام Linux؛ ولا تحتاج إلى أي شيء من CaseVault. انتقل إلى مجلد التصدير واكتب الأسطر الرمادية. يجب أن تُظهر: entry holds وroot holds وSignature Verified Successfully وlog named by its key. فإن نقص سطر واحد، فهناك ما لم يعد كما كان في {day}.</translation>
    </message>
    <message>
        <source>A signature alone would not do: who holds the log&apos;s key could sign another log. So keep this sheet away from the computer that keeps the log. If all four hold, the entry stood in the log, as it is, when this sheet was made, among {n} entries.</source>
        <translation>لا يكفي التوقيع وحده: فمن يملك مفتاح السجل يمكنه أن يوقّع سجلًا آخر. لذلك احفظ هذه الورقة بعيدًا عن الحاسوب الذي يحفظ السجل. فإذا صحّت الأربعة كلها، فقد كان القيد في السجل، كما هو، عند إعداد هذه الورقة، ضمن قيود عددها {n}.</translation>
    </message>
    <message>
        <source>1. Take entry {n}: it is line {line} of the file.</source>
        <translation>1. خذ القيد {n}: وهو السطر {line} من الملف.</translation>
    </message>
    <message>
        <source>2. Its hash is the one on this sheet.</source>
        <translation>2. تجزئته هي المذكورة في هذه الورقة.</translation>
    </message>
    <message>
        <source>3. With its neighbours&apos; hashes it leads to the log&apos;s root.</source>
        <translation>3. تؤدي مع تجزئات القيود المجاورة إلى جذر السجل.</translation>
    </message>
    <message>
        <source>4. The log&apos;s key signed that root.</source>
        <translation>4. مفتاح السجل وقّع ذلك الجذر.</translation>
    </message>
    <message>
        <source>5. The log is named after that key, and no other log can be.</source>
        <translation>5. سُمّي السجل نسبةً إلى ذلك المفتاح، ولا يمكن أن يُسمّى به سجل آخر.</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>hash of this entry</source>
        <translation>تجزئة هذا القيد</translation>
    </message>
    <message>
        <source>&amp;Plain words…</source>
        <translation>بعبارات &amp;واضحة…</translation>
    </message>
    <message>
        <source>&amp;Timeline…</source>
        <translation>ال&amp;خط الزمني…</translation>
    </message>
    <message>
        <source>The entry as it stands in the log</source>
        <translation>القيد كما هو في السجل</translation>
    </message>
    <message>
        <source>Entry {n} cannot be read. Verify the log to learn more.</source>
        <translation>تتعذر قراءة القيد {n}. تحقق من السجل لمعرفة المزيد.</translation>
    </message>
    <message>
        <source>Entry {n}: {what}, {state}, by {who}</source>
        <translation>القيد {n}: {what}، {state}، بواسطة {who}</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something needs your attention</source>
        <translation>أمر يحتاج إلى انتباهك</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Refused: {name}</source>
        <translation>مرفوضة: {name}</translation>
    </message>
    <message>
        <source>On {time} UTC this checkpoint was not cosigned: {why}. Entry {n} keeps it.</source>
        <translation>في {time} UTC لم يوضع توقيع مشترك على نقطة التحقق هذه: {why}. وهي محفوظة في القيد {n}.</translation>
    </message>
    <message>
        <source>The checkpoint that was refused</source>
        <translation>نقطة التحقق المرفوضة</translation>
    </message>
    <message>
        <source>What was cosigned of that log before</source>
        <translation>ما سبق التوقيع المشترك عليه من ذلك السجل</translation>
    </message>
    <message>
        <source>Two checkpoints that one log signed and that cannot both be true prove, for anyone, that two histories were signed. This is a matter for whoever looks after that log.</source>
        <translation>نقطتا تحقق وقّعهما سجل واحد ولا يمكن أن تصحّا معًا تثبتان لأي كان أن تاريخين اثنين قد وُقّعا. وهذا أمر يعني القائم على ذلك السجل.</translation>
    </message>
    <message>
        <source>Fewer entries alone may be an old request that came late: ask for a new one.</source>
        <translation>أما نقص عدد القيود وحده فقد يكون طلبًا قديمًا وصل متأخرًا: اطلب طلبًا جديدًا.</translation>
    </message>
    <message>
        <source>&amp;Save both…</source>
        <translation>&amp;حفظ كلتيهما…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Both are written, as they are.</source>
        <translation>كُتبت كلتاهما كما هما.</translation>
    </message>
</context>
<context>
    <name>EvidenceStep</name>
    <message>
        <source>Drop the files and folders to be sealed here</source>
        <translation>أفلت هنا الملفات والمجلدات المراد ختمها</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>إضافة &amp;ملفات…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>إضافة مج&amp;لد…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Files and folders to be sealed</source>
        <translation>الملفات والمجلدات المراد ختمها</translation>
    </message>
    <message>
        <source>Seal the contents of &amp;ZIP archives, not the archives</source>
        <translation>خ&amp;تم محتوى أرشيفات ZIP، لا الأرشيفات نفسها</translation>
    </message>
    <message>
        <source>Add at least one file or folder.</source>
        <translation>أضف ملفًا أو مجلدًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Files: {n}, {size}</source>
        <translation>الملفات: {n}، {size}</translation>
    </message>
    <message>
        <source>Counting: {total} so far</source>
        <translation>جارٍ العدّ: {total} حتى الآن</translation>
    </message>
    <message>
        <source>Bytes: {n}</source>
        <translation>البايتات: {n}</translation>
    </message>
    <message>
        <source>Your originals are only read. CaseVault never changes, moves or deletes them.</source>
        <translation>ملفاتك الأصلية تُقرأ فقط. ولا يغيّرها CaseVault ولا ينقلها ولا يحذفها أبدًا.</translation>
    </message>
</context>
<context>
    <name>ExceptionsTable</name>
    <message>
        <source>File or folder</source>
        <translation>الملف أو المجلد</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
</context>
<context>
    <name>ExhibitsModel</name>
    <message>
        <source>Where it is in the evidence</source>
        <translation>موضعه في الأدلة</translation>
    </message>
</context>
<context>
    <name>ExhibitsTable</name>
    <message>
        <source>Exhibits</source>
        <translation>المضبوطات</translation>
    </message>
    <message>
        <source>No exhibits yet. They are optional.</source>
        <translation>لا مضبوطات بعد. وهي اختيارية.</translation>
    </message>
    <message>
        <source>Add e&amp;xhibit</source>
        <translation>إضافة &amp;مضبوط</translation>
    </message>
    <message>
        <source>&amp;Remove exhibit</source>
        <translation>إ&amp;زالة المضبوط</translation>
    </message>
    <message>
        <source>Exhibit in line {row}, {column}: {problem}</source>
        <translation>المضبوط في السطر {row}، {column}: {problem}</translation>
    </message>
</context>
<context>
    <name>ExplainEntryDialog</name>
    <message>
        <source>Entry {n} in plain words</source>
        <translation>القيد {n} بعبارات واضحة</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>What holds it in its place</source>
        <translation>ما يثبّته في مكانه</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Not proven: who sat at the computer, that its clock was right, and that nothing was left out. The name is what the person said of themselves.</source>
        <translation>غير مُثبت: من كان جالسًا إلى الحاسوب، وأن ساعته كانت صحيحة، وأن شيئًا لم يُترك. والاسم هو ما صرّح به الشخص عن نفسه.</translation>
    </message>
    <message>
        <source>{what}, {state}, on {time} UTC, by {who}.</source>
        <translation>{what}، {state}، في {time} UTC، بواسطة {who}.</translation>
    </message>
    <message>
        <source>somebody who gave no name</source>
        <translation>شخص لم يذكر اسمًا</translation>
    </message>
    <message>
        <source>It says how that ended which entry {n} announced.</source>
        <translation>يبيّن كيف انتهى ما أعلنه القيد {n}.</translation>
    </message>
    <message>
        <source>Entry {n} says how it ended.</source>
        <translation>القيد {n} يبيّن كيف انتهى.</translation>
    </message>
    <message>
        <source>Nothing says yet how it ended: it goes on, or the computer stopped in the middle.</source>
        <translation>لا شيء يبيّن بعد كيف انتهى: فهو مستمر، أو توقف الحاسوب في أثنائه.</translation>
    </message>
    <message>
        <source>1. Its hash is made of every byte of it. One changed letter gives another hash.</source>
        <translation>1. تُحسب تجزئته من كل بايت فيه. وتغيير حرف واحد يعطي تجزئة أخرى.</translation>
    </message>
    <message>
        <source>2. Entry {n} repeats this hash. So the order is fixed: nothing can be put in between or taken out.</source>
        <translation>2. القيد {n} يكرر هذه التجزئة. وبذلك يثبت الترتيب: فلا يمكن إدراج شيء بينهما ولا حذفه.</translation>
    </message>
    <message>
        <source>2. It is the newest entry; the next one will repeat its hash.</source>
        <translation>2. هو أحدث قيد؛ والقيد التالي سيكرر تجزئته.</translation>
    </message>
    <message>
        <source>3. Joined with {k} more hashes it leads to one root over all {size} entries, which the log&apos;s key signed. Checked just now: {answer}</source>
        <translation>3. بضمّه إلى تجزئات أخرى عددها {k} يؤدي إلى جذر واحد لجميع القيود وعددها {size}، وقد وقّعه مفتاح السجل. فُحص الآن: {answer}</translation>
    </message>
    <message>
        <source>it holds.</source>
        <translation>إنه صحيح.</translation>
    </message>
    <message>
        <source>IT DOES NOT HOLD. Verify the log.</source>
        <translation>إنه غير صحيح. تحقق من السجل.</translation>
    </message>
    <message>
        <source>4. CONTRADICTED by a checkpoint kept outside: {where}.</source>
        <translation>4. تناقضه نقطة تحقق محفوظة خارجيًا: {where}.</translation>
    </message>
    <message>
        <source>4. A checkpoint that covers it is held outside: {where}. Even the holder of the log&apos;s key cannot change it any more without being contradicted.</source>
        <translation>4. توجد نقطة تحقق محفوظة خارجيًا تشمله: {where}. حتى حائز مفتاح السجل لم يعد يستطيع تغييره دون أن ينكشف التناقض.</translation>
    </message>
    <message>
        <source>4. No checkpoint held outside is known to cover it yet. Until one is, the holder of the log&apos;s key could write another history. A package, report or export that is given away carries one; compare it when it comes back.</source>
        <translation>4. لا تُعرف بعد نقطة تحقق محفوظة خارجيًا تشمله. وإلى أن توجد، يستطيع حائز مفتاح السجل كتابة تاريخ آخر. كل حزمة أو تقرير أو نسخة مصدَّرة تُعطى لآخرين تحمل نقطة تحقق؛ قارنها عند عودتها.</translation>
    </message>
    <message>
        <source>Written not before {time}: entry {n} holds a signature that a witness gave then.</source>
        <translation>لم يُكتب قبل {time}: فالقيد {n} يحمل توقيعًا وضعه شاهد حينذاك.</translation>
    </message>
    <message>
        <source>Written not after {time}: a witness had seen it by then ({where}).</source>
        <translation>لم يُكتب بعد {time}: فقد كان شاهد قد اطّلع عليه حتى ذلك الحين ({where}).</translation>
    </message>
    <message>
        <source>These times are UTC, by the clocks of the witnesses.</source>
        <translation>هذه الأوقات بتوقيت UTC، وفق ساعات الشهود.</translation>
    </message>
    <message>
        <source>5. {times}</source>
        <translation>5. {times}</translation>
    </message>
</context>
<context>
    <name>ExtractDialog</name>
    <message>
        <source>Extract files</source>
        <translation>استخراج الملفات</translation>
    </message>
    <message>
        <source>Files: {n}, {size} together.</source>
        <translation>الملفات: {n}، ومجموع حجمها {size}.</translation>
    </message>
    <message>
        <source>Folder to extract into</source>
        <translation>المجلد الذي يُستخرج إليه</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>لم يُختر مجلد بعد</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>اختيار &amp;مجلد…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>ا&amp;ستخراج</translation>
    </message>
    <message>
        <source>If a name is taken</source>
        <translation>إذا كان الاسم مستعملًا</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>ترك الملف</translation>
    </message>
    <message>
        <source>Extract nothing</source>
        <translation>عدم استخراج شيء</translation>
    </message>
    <message>
        <source>Nothing that is there already is replaced. Names that some systems cannot hold are written in a safe form, and the result lists them. Each file appears only when its SHA-256 holds.</source>
        <translation>لا يُستبدل شيء موجود هناك. والأسماء التي لا تقبلها بعض الأنظمة تُكتب بصيغة آمنة، وتذكرها النتيجة. ولا يظهر أي ملف إلا إذا صحّت قيمة SHA-256 الخاصة به.</translation>
    </message>
    <message>
        <source>The files are no longer encrypted there. Keep that folder safe.</source>
        <translation>لا تكون الملفات مشفّرة هناك. حافظ على أمان ذلك المجلد.</translation>
    </message>
</context>
<context>
    <name>ExtractedDialog</name>
    <message>
        <source>Names and failures</source>
        <translation>الأسماء وحالات الفشل</translation>
    </message>
    <message>
        <source>Path in the package</source>
        <translation>المسار في الحزمة</translation>
    </message>
    <message>
        <source>Written as, or why not</source>
        <translation>كُتب باسم، أو سبب عدم كتابته</translation>
    </message>
    <message>
        <source>✕ not written: {why} ({code})</source>
        <translation>✕ لم يُكتب: {why} ({code})</translation>
    </message>
    <message>
        <source>Names that changed, and failures</source>
        <translation>الأسماء التي تغيّرت وحالات الفشل</translation>
    </message>
    <message>
        <source>Save the &amp;list…</source>
        <translation>حفظ ال&amp;قائمة…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>FactsPane</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>ما يقوله الملف عن نفسه</translation>
    </message>
    <message>
        <source>Track {n}: {what}</source>
        <translation>المسار الصوتي أو المرئي {n}: {what}</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation>معدل أخذ العينات</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>معدل البت</translation>
    </message>
    <message>
        <source>Bits of a sample</source>
        <translation>عدد البتات لكل عينة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Made, says the file</source>
        <translation>تاريخ الإنشاء حسب الملف</translation>
    </message>
    <message>
        <source>Changed, says the file</source>
        <translation>تاريخ التغيير حسب الملف</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Maker of the device</source>
        <translation>صانع الجهاز</translation>
    </message>
    <message>
        <source>Model of the device</source>
        <translation>طراز الجهاز</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>البرمجية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>الألبوم</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>النوع الفني</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>حقوق النشر</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>الميلي ثانية</translation>
    </message>
    <message>
        <source>Bytes of pictures</source>
        <translation>بايتات الصور</translation>
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message>
        <source>&amp;Disclose selected</source>
        <translation>ا&amp;لإفصاح عن المحدد</translation>
    </message>
    <message>
        <source>&amp;Withhold selected</source>
        <translation>&amp;حجب المحدد</translation>
    </message>
    <message>
        <source>Tick what the other side gets; a folder brings all below it. Everything else is withheld.</source>
        <translation>ضع علامة على ما يتسلمه الطرف الآخر؛ وعلامة المجلد تشمل كل ما تحته. وكل ما عدا ذلك يُحجب.</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>اختر ملفًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>All &amp;found</source>
        <translation>كل ما &amp;عُثر عليه</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>ال&amp;كل</translation>
    </message>
    <message>
        <source>None f&amp;ound</source>
        <translation>لا شيء م&amp;ما عُثر عليه</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>لا ش&amp;يء</translation>
    </message>
    <message>
        <source>Disclosed: {files}, {size} · withheld: {rest}</source>
        <translation>المُفصح عنه: {files}، {size} · المحجوب: {rest}</translation>
    </message>
    <message>
        <source>By the case record, {files} must not be disclosed: they have no box to tick, and choosing a folder leaves them out.</source>
        <translation>ما لا يجوز الإفصاح عنه وفق سجل القضية: {files}. لا مربع لوضع علامة عليه، واختيار مجلد لا يشمله.</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Examples of: {title}</source>
        <translation>أمثلة على: {title}</translation>
    </message>
    <message>
        <source>Make several &amp;files of it</source>
        <translation>تقسيمها إلى &amp;عدة ملفات</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>إخفاء الأسماء</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>إظهار الأسماء</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>I have &amp;read these points and want to seal all the same</source>
        <translation>&amp;قرأت هذه النقاط وأريد الختم مع ذلك</translation>
    </message>
    <message>
        <source>Stands in the way: this must be solved first</source>
        <translation>مانع من الختم: يجب حله أولًا</translation>
    </message>
    <message>
        <source>For you to decide</source>
        <translation>متروك لقرارك</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>من المفيد معرفته</translation>
    </message>
</context>
<context>
    <name>FingerprintView</name>
    <message>
        <source>or as digits</source>
        <translation>أو بالأرقام</translation>
    </message>
    <message>
        <source>Words: {words}</source>
        <translation>الكلمات: {words}</translation>
    </message>
    <message>
        <source>Digits: {digits}</source>
        <translation>الأرقام: {digits}</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>No folder chosen yet</source>
        <translation>لم يُختر مجلد بعد</translation>
    </message>
</context>
<context>
    <name>ForeignView</name>
    <message>
        <source>Other people&apos;s logs</source>
        <translation>سجلات الآخرين</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن هو</translation>
    </message>
    <message>
        <source>Does it hold?</source>
        <translation>هل هو صحيح؟</translation>
    </message>
    <message>
        <source>Entries here</source>
        <translation>القيود هنا</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>الأخير (UTC)</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>جاء مع</translation>
    </message>
    <message>
        <source>Search name or log</source>
        <translation>البحث عن اسم أو سجل</translation>
    </message>
    <message>
        <source>No entries of other logs yet</source>
        <translation>لا قيود من سجلات أخرى بعد</translation>
    </message>
    <message>
        <source>Packages, transfer files and receipts bring along what another log says about them. CaseVault keeps it, and verifies what is new or changed.</source>
        <translation>تجلب الحزم وملفات النقل والإيصالات ما يقوله سجل آخر عنها. ويحفظه CaseVault ويتحقق مما هو جديد أو متغيّر.</translation>
    </message>
    <message>
        <source>Two things that came of one log and contradict each other prove that two histories were signed. Both are kept.</source>
        <translation>إذا ورد من سجل واحد شيئان متناقضان، فذلك يثبت أن تاريخين اثنين قد وُقّعا. ويُحفظ كلاهما.</translation>
    </message>
    <message>
        <source>Verifying what is kept of other logs…</source>
        <translation>جارٍ التحقق مما هو محفوظ من السجلات الأخرى…</translation>
    </message>
    <message>
        <source>Name of this log: {name}</source>
        <translation>اسم هذا السجل: {name}</translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation>نعم، كله</translation>
    </message>
    <message>
        <source>NO: {why}</source>
        <translation>لا: {why}</translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>(تتعذر قراءته)</translation>
    </message>
    <message>
        <source>{n} of {size}</source>
        <translation>{n} من {size}</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>{name} (required)</source>
        <translation>{name} (إلزامي)</translation>
    </message>
</context>
<context>
    <name>GalleryPane</name>
    <message>
        <source>Show its pictures ({n})</source>
        <translation>عرض صوره ({n})</translation>
    </message>
    <message>
        <source>Each one that comes into view is noted in the custody log as looked at.</source>
        <translation>كل صورة تظهر على الشاشة تُقيَّد في سجل الحيازة على أنه جرى الاطلاع عليها.</translation>
    </message>
    <message>
        <source>Pictures of the folder</source>
        <translation>صور المجلد</translation>
    </message>
</context>
<context>
    <name>GivenView</name>
    <message>
        <source>Packages offered</source>
        <translation>الحزم المعروضة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Offered (UTC)</source>
        <translation>تاريخ العرض (UTC)</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>المدة المنقضية</translation>
    </message>
    <message>
        <source>Search package or person</source>
        <translation>البحث عن حزمة أو شخص</translation>
    </message>
    <message>
        <source>Nothing was offered yet</source>
        <translation>لم يُعرض شيء بعد</translation>
    </message>
    <message>
        <source>When a package changes hands, offer it here first. CaseVault hashes it, logs the offer, and makes a small transfer file.</source>
        <translation>عندما تنتقل حزمة من يد إلى يد، اعرضها هنا أولًا. يحسب CaseVault تجزئتها ويقيّد العرض وينشئ ملف نقل صغيرًا.</translation>
    </message>
    <message>
        <source>Give the transfer file along with the package: on the medium, as QR codes from this screen, or on paper.</source>
        <translation>أعطِ ملف النقل مع الحزمة: على وسيط التخزين، أو في صورة رموز QR من هذه الشاشة، أو على الورق.</translation>
    </message>
    <message>
        <source>The receiver compares the package and gives a receipt back. Taken in here, it ends the offer, and neither log can be rewritten any more without the other.</source>
        <translation>يقارن المستلِم الحزمة ويعيد إيصالًا. وبإدخاله هنا ينتهي العرض، ولا يعود ممكنًا إعادة كتابة أي من السجلين دون الآخر.</translation>
    </message>
    <message>
        <source>&amp;Offer a package…</source>
        <translation>&amp;عرض حزمة للتسليم…</translation>
    </message>
    <message>
        <source>&amp;Take in a receipt…</source>
        <translation>إد&amp;خال إيصال…</translation>
    </message>
    <message>
        <source>&amp;Show its file again…</source>
        <translation>إ&amp;ظهار ملفها مرة أخرى…</translation>
    </message>
    <message>
        <source>It &amp;came back…</source>
        <translation>عا&amp;دت الحزمة…</translation>
    </message>
    <message>
        <source>&amp;Paper to sign…</source>
        <translation>&amp;ورقة للتوقيع…</translation>
    </message>
    <message>
        <source>(nobody named)</source>
        <translation>(لم يُذكر أحد)</translation>
    </message>
    <message>
        <source>Entry {n}</source>
        <translation>القيد {n}</translation>
    </message>
    <message>
        <source>case {case}</source>
        <translation>القضية {case}</translation>
    </message>
    <message>
        <source>package {id}</source>
        <translation>الحزمة {id}</translation>
    </message>
    <message>
        <source>reason: {why}</source>
        <translation>السبب: {why}</translation>
    </message>
    <message>
        <source>ended by entry {n}</source>
        <translation>انتهى بالقيد {n}</translation>
    </message>
    <message>
        <source>because: {why}</source>
        <translation>بسبب: {why}</translation>
    </message>
    <message>
        <source>Give this file along with the package. It holds no key and nothing of the contents; who has it learns what the log says about the package. The receiver takes it in from the file, or scans its codes from here.</source>
        <translation>أعطِ هذا الملف مع الحزمة. لا يحتوي على أي مفتاح ولا على شيء من المحتوى؛ ومن يحصل عليه يعرف ما يقوله السجل عن الحزمة. يُدخله المستلِم من الملف، أو يمسح رموزه من هنا.</translation>
    </message>
    <message>
        <source>Transfer file</source>
        <translation>ملف النقل</translation>
    </message>
    <message>
        <source>{name} came back and nobody answered its offer. The offer ends with this; a transfer file that is still out there is not taken back by it.</source>
        <translation>عادت الحزمة {name} ولم يُجب أحد عن عرضها. ينتهي العرض بذلك؛ أما ملف النقل الذي لا يزال لدى آخرين فلا يُسحب به.</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>عادت الحزمة</translation>
    </message>
    <message>
        <source>&amp;End the offer</source>
        <translation>إن&amp;هاء العرض</translation>
    </message>
    <message>
        <source>The offer is ended.</source>
        <translation>انتهى العرض.</translation>
    </message>
    <message>
        <source>Written: {name}. It is for both sides to sign.</source>
        <translation>كُتب الملف: {name}. وهو معدّ ليوقّعه الطرفان.</translation>
    </message>
    <message>
        <source>{package} was REFUSED by {who}: entry {n}. Reason: {why}</source>
        <translation>رُفضت الحزمة {package} من قِبل {who}: القيد {n}. السبب: {why}</translation>
    </message>
    <message>
        <source>{package} was received by {who}: entry {n}.</source>
        <translation>تسلّم {who} الحزمة {package}: القيد {n}.</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>لم يُذكر</translation>
    </message>
</context>
<context>
    <name>GrantDialog</name>
    <message>
        <source>Give access to {name}</source>
        <translation>منح الوصول إلى {name}</translation>
    </message>
    <message>
        <source>&amp;Write the grant…</source>
        <translation>&amp;كتابة التصريح…</translation>
    </message>
    <message>
        <source>Who gets access</source>
        <translation>من يُمنح الوصول</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Stands in the grant and in the custody log</source>
        <translation>يُذكر في التصريح وفي سجل الحيازة</translation>
    </message>
    <message>
        <source>A grant is a small file that opens this package, and no other, for one more person or key. The sealed package stays as it is. What was given cannot be taken back.</source>
        <translation>التصريح ملف صغير يفتح هذه الحزمة دون غيرها لشخص إضافي أو مفتاح إضافي. وتبقى الحزمة المختومة كما هي. وما مُنح لا يمكن سحبه.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation>{name} ({kind})</translation>
    </message>
    <message>
        <source>A grant is signed with your identity, and you have none yet. Make it on the tab People.</source>
        <translation>يُوقَّع التصريح بهويتك، وليست لديك هوية بعد. أنشئها في علامة التبويب «الأشخاص».</translation>
    </message>
    <message>
        <source>A grant is signed with your identity, which lies in your key vault. Unlock it on the tab Vault.</source>
        <translation>يُوقَّع التصريح بهويتك الموجودة في خزنة مفاتيحك. افتح قفلها في علامة التبويب «الخزنة».</translation>
    </message>
    <message>
        <source>There is nobody to give access to yet: compare a person on the tab People, or pin a key on the tab Tokens and services.</source>
        <translation>لا يوجد بعد من يُمنح الوصول: قارن شخصًا في علامة التبويب «الأشخاص»، أو ثبّت مفتاحًا في علامة التبويب «أدوات الأمان والخدمات».</translation>
    </message>
</context>
<context>
    <name>GrantEntry</name>
    <message>
        <source>Use a &amp;grant file…</source>
        <translation>استخدام ملف &amp;تصريح…</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>Access granted by yourself. Your words are: {words}</source>
        <translation>مُنح الوصول منك أنت. كلماتك هي: {words}</translation>
    </message>
    <message>
        <source>Access granted by somebody who is none of your contacts and goes by the name of {name}. Compare their words with them: {words}</source>
        <translation>مَنح الوصول شخص ليس من جهات اتصالك ويسمّي نفسه {name}. قارن كلماته معه: {words}</translation>
    </message>
    <message>
        <source>Access granted by {name}, your contact, whose words you compared: {words}</source>
        <translation>مُنح الوصول من {name}، من جهات اتصالك، وقد قارنت كلماته: {words}</translation>
    </message>
    <message>
        <source>Access granted by {name}, your contact, not compared yet. Compare their words with them: {words}</source>
        <translation>مُنح الوصول من {name}، من جهات اتصالك، ولم تجرِ المقارنة بعد. قارن كلماته معه: {words}</translation>
    </message>
    <message>
        <source>Access granted by {name}, whom you revoked: {words}</source>
        <translation>مُنح الوصول من {name}، وقد ألغيت الثقة به: {words}</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Page of the guide</source>
        <translation>صفحة من الدليل</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide - CaseVault</source>
        <translation>الدليل - CaseVault</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>صفحات الدليل</translation>
    </message>
    <message>
        <source>Found in the guide</source>
        <translation>ما وُجد في الدليل</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>إلى الأ&amp;مام</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>البدء السريع</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>المحقق</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>أمين الأدلة</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المُراجع</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>What to do when …</source>
        <translation>ما العمل عندما…</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} نتيجة</translation>
    </message>
    <message>
        <source>Not found: try another word.</source>
        <translation>لم يوجد شيء: جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>{address} is not part of the guide; CaseVault does not open it.</source>
        <translation>العنوان {address} ليس جزءًا من الدليل؛ ولا يفتحه CaseVault.</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>such as: seal whole, box undamaged</source>
        <translation>مثل: الختم سليم والعلبة غير متضررة</translation>
    </message>
    <message>
        <source>several with commas between</source>
        <translation>إذا تعددت فافصل بينها بفواصل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Condition of medium and seals</source>
        <translation>حالة وسيط التخزين والأختام</translation>
    </message>
    <message>
        <source>Numbers of the seals</source>
        <translation>أرقام الأختام</translation>
    </message>
    <message>
        <source>Second person present</source>
        <translation>الشخص الثاني الحاضر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Medium: make</source>
        <translation>وسيط التخزين: الصانع</translation>
    </message>
    <message>
        <source>Medium: model</source>
        <translation>وسيط التخزين: الطراز</translation>
    </message>
    <message>
        <source>Medium: serial number</source>
        <translation>وسيط التخزين: الرقم التسلسلي</translation>
    </message>
    <message>
        <source>required for a refusal</source>
        <translation>إلزامي عند الرفض</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Hand-over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>الاتجاهات</translation>
    </message>
    <message>
        <source>&amp;Given away</source>
        <translation>ال&amp;مُسلَّمة</translation>
    </message>
    <message>
        <source>Recei&amp;ved</source>
        <translation>المست&amp;لَمة</translation>
    </message>
    <message>
        <source>Other &amp;logs</source>
        <translation>سجلات &amp;أخرى</translation>
    </message>
    <message>
        <source>Take in a transfer file or a receipt</source>
        <translation>إدخال ملف نقل أو إيصال</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>إد&amp;خاله</translation>
    </message>
    <message>
        <source>A transfer file (.cvtransfer) comes with a package that is offered to you. A receipt (.cvreceipt) answers one that you offered.</source>
        <translation>يأتي ملف النقل (.cvtransfer) مع حزمة معروضة عليك. ويجيب الإيصال (.cvreceipt) عن حزمة عرضتها أنت.</translation>
    </message>
</context>
<context>
    <name>HandoverPaper</name>
    <message>
        <source>Hand-over receipt</source>
        <translation>إيصال التسليم</translation>
    </message>
    <message>
        <source>Package {name}</source>
        <translation>الحزمة {name}</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>ما يُسلَّم</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>سلّمها</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>تسلّمها</translation>
    </message>
    <message>
        <source>The seals are whole and bear the numbers above.</source>
        <translation>الأختام سليمة وتحمل الأرقام المذكورة أعلاه.</translation>
    </message>
    <message>
        <source>The SHA-256 of the package was computed again and is the one above.</source>
        <translation>حُسبت قيمة SHA-256 للحزمة من جديد وهي القيمة المذكورة أعلاه.</translation>
    </message>
    <message>
        <source>No key is on the medium or in the same envelope.</source>
        <translation>لا يوجد أي مفتاح على وسيط التخزين ولا في المظروف نفسه.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Giver</source>
        <translation>المُسلِّم</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>المستلِم</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>وسيط التخزين</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>الأختام</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>الشخص الثاني</translation>
    </message>
    <message>
        <source>Log of the giver</source>
        <translation>سجل المُسلِّم</translation>
    </message>
    <message>
        <source>Entry there</source>
        <translation>القيد هناك</translation>
    </message>
    <message>
        <source>Its hash</source>
        <translation>تجزئته</translation>
    </message>
    <message>
        <source>The hand-over was refused.</source>
        <translation>رُفض التسليم.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Log of the receiver</source>
        <translation>سجل المستلِم</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>تاريخ الإدخال</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>متى وأين</translation>
    </message>
    <message>
        <source>Medium: make, model, serial number</source>
        <translation>وسيط التخزين: الصانع والطراز والرقم التسلسلي</translation>
    </message>
    <message>
        <source>Seal numbers</source>
        <translation>أرقام الأختام</translation>
    </message>
    <message>
        <source>no. {n}, {leaf}</source>
        <translation>رقم {n}، {leaf}</translation>
    </message>
    <message>
        <source>Entry in this log</source>
        <translation>القيد في هذا السجل</translation>
    </message>
</context>
<context>
    <name>HashesPanel</name>
    <message>
        <source>Show &amp;hits</source>
        <translation>عرض ال&amp;مطابقات</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>As CSV or JSON, by the name you give it</source>
        <translation>بصيغة CSV أو JSON، حسب الاسم الذي تعطيه</translation>
    </message>
    <message>
        <source>A list has no SHA-256: nothing can be compared</source>
        <translation>إحدى القوائم بلا قيم SHA-256: لا تمكن المقارنة</translation>
    </message>
    <message>
        <source>Files that are on the lists: {n}</source>
        <translation>الملفات الواردة في القوائم: {n}</translation>
    </message>
    <message>
        <source>No file is on the lists</source>
        <translation>لا ملف وارد في القوائم</translation>
    </message>
    <message>
        <source>{name}: {hits} of {n} hashes</source>
        <translation>{name}: {hits} من {n} من التجزئات</translation>
    </message>
    <message>
        <source>Lines with MD5 or SHA-1 alone, which a package has not: {n}.</source>
        <translation>أسطر فيها MD5 أو SHA-1 فقط، وهما غير موجودين في الحزم: {n}.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
</context>
<context>
    <name>HexPane</name>
    <message>
        <source>Bytes of the file in hexadecimal</source>
        <translation>بايتات الملف بالنظام الست عشري</translation>
    </message>
</context>
<context>
    <name>HexRows</name>
    <message>
        <source>Offset</source>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>ASCII</source>
        <translation>ASCII</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Nothing is sent anywhere.</source>
        <translation>كل شيء يجري على هذا الحاسوب. ولا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Seal a case</source>
        <translation>ختم قضية</translation>
    </message>
    <message>
        <source>Put files and folders into one encrypted package. Your originals are only read.</source>
        <translation>ضع الملفات والمجلدات في حزمة مشفّرة واحدة. ملفاتك الأصلية تُقرأ فقط.</translation>
    </message>
    <message>
        <source>Open or verify a package</source>
        <translation>فتح حزمة أو التحقق منها</translation>
    </message>
    <message>
        <source>Check that a package is whole and unaltered, look inside, take files out.</source>
        <translation>تأكد من أن الحزمة كاملة وغير معدَّلة، واطّلع على ما بداخلها، واستخرج الملفات.</translation>
    </message>
    <message>
        <source>Custody log</source>
        <translation>سجل الحيازة</translation>
    </message>
    <message>
        <source>See who did what and when, check the record, and export it.</source>
        <translation>اعرف من فعل ماذا ومتى، وافحص السجل، وصدّره.</translation>
    </message>
    <message>
        <source>&amp;Try it with the sample case</source>
        <translation>&amp;جرّبه على القضية النموذجية</translation>
    </message>
    <message>
        <source>You can also drop things anywhere here: a package opens, anything else is put up for sealing.</source>
        <translation>يمكنك أيضًا إفلات ما تريد في أي مكان هنا: الحزمة تُفتح، وأي شيء آخر يُعدّ للختم.</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>هل هذه أول مرة؟</translation>
    </message>
    <message>
        <source>Seal a made-up case of a dozen small files, receive its key, and open it again. It takes a minute.</source>
        <translation>اختم قضية مختلقة من نحو اثني عشر ملفًا صغيرًا، وتسلَّم مفتاحها، ثم افتحها من جديد. يستغرق ذلك دقيقة.</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>&amp;Make your identity…</source>
        <translation>إ&amp;نشاء هويتك…</translation>
    </message>
    <message>
        <source>Save my &amp;identity file…</source>
        <translation>حفظ ملف &amp;هويتي…</translation>
    </message>
    <message>
        <source>Go to the key &amp;vault</source>
        <translation>الانتقال إلى &amp;خزنة المفاتيح</translation>
    </message>
    <message>
        <source>Your identity</source>
        <translation>هويتك</translation>
    </message>
    <message>
        <source>Give others your identity file, so that they can seal packages to you. When they call to compare, read these words to each other.</source>
        <translation>أعطِ الآخرين ملف هويتك، ليتمكنوا من ختم حزم لك. وعندما يتصلون للمقارنة، ليقرأ كل منكما هذه الكلمات للآخر.</translation>
    </message>
    <message>
        <source>No identity yet</source>
        <translation>لا هوية بعد</translation>
    </message>
    <message>
        <source>With an identity others can seal packages to you, and you can sign what you seal and give others access.</source>
        <translation>بوجود هوية يستطيع الآخرون ختم حزم لك، وتستطيع أنت توقيع ما تختمه ومنح الآخرين الوصول.</translation>
    </message>
    <message>
        <source>Its private half belongs into your key vault, which is locked. Unlock it first.</source>
        <translation>نصفها الخاص مكانه خزنة مفاتيحك، وهي مقفلة. افتح قفلها أولًا.</translation>
    </message>
    <message>
        <source>Its private half never lies open on the disk. This computer has no keyring that can be used: make a key vault first.</source>
        <translation>لا يوضع نصفها الخاص مكشوفًا على القرص أبدًا. ولا توجد على هذا الحاسوب حلقة مفاتيح يمكن استخدامها: أنشئ خزنة مفاتيح أولًا.</translation>
    </message>
    <message>
        <source>Its private half will lie in your key vault.</source>
        <translation>سيكون نصفها الخاص في خزنة مفاتيحك.</translation>
    </message>
    <message>
        <source>Its private half will lie in the keyring of this computer ({backend}) and nowhere else. With a key vault it can be backed up.</source>
        <translation>سيكون نصفها الخاص في حلقة مفاتيح هذا الحاسوب ({backend}) لا في مكان آخر. وبوجود خزنة مفاتيح يمكن نسخه احتياطيًا.</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>حلقة المفاتيح</translation>
    </message>
</context>
<context>
    <name>ImagePane</name>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>الحجم الفعلي</translation>
    </message>
    <message>
        <source>turned as the camera recorded</source>
        <translation>مُدارة كما سجّلت الكاميرا</translation>
    </message>
    <message>
        <source>shown smaller</source>
        <translation>معروضة مصغَّرة</translation>
    </message>
    <message>
        <source>first of {n} pictures</source>
        <translation>الأولى من صور عددها {n}</translation>
    </message>
    <message>
        <source>taken at {place}</source>
        <translation>التُقطت في {place}</translation>
    </message>
</context>
<context>
    <name>IntakeField</name>
    <message>
        <source>Scan its codes here with a scanner that types, or paste its text.</source>
        <translation>امسح رموزه هنا بماسح ضوئي يكتب، أو الصق نصه.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>اختيار &amp;ملف…</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>الملف: {name}</translation>
    </message>
    <message>
        <source>Text, as it would stand in the file.</source>
        <translation>النص كما يكون في الملف.</translation>
    </message>
    <message>
        <source>A file can also be dropped here.</source>
        <translation>يمكن أيضًا إفلات ملف هنا.</translation>
    </message>
    <message>
        <source>Codes of two different files stand here. Clear the field and begin.</source>
        <translation>هنا رموز ملفين مختلفين. امسح محتوى الحقل وابدأ من جديد.</translation>
    </message>
    <message>
        <source>All {m} codes are here.</source>
        <translation>جميع الرموز موجودة، وعددها {m}.</translation>
    </message>
    <message>
        <source>{n} of {m} codes are here. Missing: {some}</source>
        <translation>الرموز الموجودة: {n} من {m}. الناقص: {some}</translation>
    </message>
    <message>
        <source>A code is not whole, or was read wrongly: scan it again. If that does not help, give the scanner the layout of this keyboard.</source>
        <translation>أحد الرموز غير كامل أو قُرئ خطأً: امسحه من جديد. فإن لم يُفد ذلك، فاضبط الماسح الضوئي على تخطيط لوحة المفاتيح هذه.</translation>
    </message>
</context>
<context>
    <name>IntakeTable</name>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>تاريخ التعديل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Bytes: {n}</source>
        <translation>البايتات: {n}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Inside number {n}: sealed once</source>
        <translation>داخل الرقم {n}: يُختم مرة واحدة</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Ready · files: {n}</source>
        <translation>جاهز · الملفات: {n}</translation>
    </message>
    <message>
        <source>not packed: {n}</source>
        <translation>غير مُدرج في الحزمة: {n}</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>A link: add what it points to</source>
        <translation>رابط: أضف ما يشير إليه</translation>
    </message>
    <message>
        <source>No file and no folder</source>
        <translation>ليس ملفًا ولا مجلدًا</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>تتعذر قراءته</translation>
    </message>
</context>
<context>
    <name>JsonPane</name>
    <message>
        <source>JSON document as a tree</source>
        <translation>مستند JSON في صورة شجرة</translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>Long work is under way</source>
        <translation>عمل طويل قيد التنفيذ</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep a copy of the key</source>
        <translation>الاحتفاظ بنسخة من المفتاح</translation>
    </message>
    <message>
        <source>&amp;Keep a copy</source>
        <translation>الاحت&amp;فاظ بنسخة</translation>
    </message>
    <message>
        <source>The key is tried on the package first, then stored and read back. Where is it now?</source>
        <translation>يُجرَّب المفتاح أولًا على الحزمة، ثم يُحفظ ويُقرأ من جديد. أين هو الآن؟</translation>
    </message>
    <message>
        <source>In your key &amp;vault</source>
        <translation>في &amp;خزنة مفاتيحك</translation>
    </message>
    <message>
        <source>In the keyri&amp;ng of this computer</source>
        <translation>في &amp;حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Where shall the copy go?</source>
        <translation>أين توضع النسخة؟</translation>
    </message>
    <message>
        <source>This package has no key of its own that could be kept.</source>
        <translation>ليس لهذه الحزمة مفتاح خاص بها يمكن الاحتفاظ به.</translation>
    </message>
    <message>
        <source>There is no vault yet. Make one on the tab Vault.</source>
        <translation>لا توجد خزنة بعد. أنشئ واحدة في علامة التبويب «الخزنة».</translation>
    </message>
    <message>
        <source>It is locked. Unlock it on the tab Vault.</source>
        <translation>إنها مقفلة. افتح قفلها في علامة التبويب «الخزنة».</translation>
    </message>
    <message>
        <source>It holds this key already.</source>
        <translation>تحتوي على هذا المفتاح من قبل.</translation>
    </message>
    <message>
        <source>It cannot be used now.</source>
        <translation>لا يمكن استخدامها الآن.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Key card {key}</source>
        <translation>بطاقة المفتاح {key}</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>بطاقة المفتاح</translation>
    </message>
    <message>
        <source>for one sealed CaseVault package</source>
        <translation>لحزمة CaseVault مختومة واحدة</translation>
    </message>
    <message>
        <source>Whoever holds this card can open the package. Keep the two apart.</source>
        <translation>كل من يحوز هذه البطاقة يستطيع فتح الحزمة. احفظ كلًا منهما بعيدًا عن الآخر.</translation>
    </message>
    <message>
        <source>Key in one line</source>
        <translation>المفتاح في سطر واحد</translation>
    </message>
    <message>
        <source>Opens package</source>
        <translation>تفتح الحزمة</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>بصمة المفتاح</translation>
    </message>
    <message>
        <source>In full (SHA-256)</source>
        <translation>كاملة (SHA-256)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>This may be the only copy of the key. Without the key nobody can open the package, not even the makers of CaseVault.</source>
        <translation>قد تكون هذه النسخة الوحيدة من المفتاح. ودون المفتاح لا يستطيع أحد فتح الحزمة، ولا حتى صانعو CaseVault.</translation>
    </message>
    <message>
        <source>Send or store the card by another way than the package, and never in the same envelope.</source>
        <translation>أرسل البطاقة أو احفظها بطريق غير طريق الحزمة، ولا تضعهما أبدًا في المظروف نفسه.</translation>
    </message>
    <message>
        <source>Lock it away like the evidence itself. A photograph or photocopy of it is a key as well.</source>
        <translation>احفظها في مكان مقفل كما تُحفظ الأدلة نفسها. وصورتها الفوتوغرافية أو الضوئية مفتاح أيضًا.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one in the custody log or on the receipt.</source>
        <translation>قارن البصمة بتلك المذكورة في سجل الحيازة أو في الإيصال.</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>سُلّمت إلى</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>The same key, for a camera</source>
        <translation>المفتاح نفسه، للقراءة بكاميرا</translation>
    </message>
    <message>
        <source>Type all 16 groups in order, in capitals or small letters. After cvkey1 there is no digit 1, and nowhere the letters b, i and o.</source>
        <translation>اكتب المجموعات الست عشرة كلها بالترتيب، بأحرف كبيرة أو صغيرة. بعد cvkey1 لا يرد الرقم 1، ولا ترد الأحرف b وi وo في أي موضع.</translation>
    </message>
</context>
<context>
    <name>KeyChangedDialog</name>
    <message>
        <source>The log&apos;s key was changed</source>
        <translation>تغيّر مفتاح السجل</translation>
    </message>
    <message>
        <source>New log</source>
        <translation>السجل الجديد</translation>
    </message>
    <message>
        <source>Log that has ended</source>
        <translation>السجل المنتهي</translation>
    </message>
    <message>
        <source>It lies in</source>
        <translation>مكانه</translation>
    </message>
    <message>
        <source>&amp;Copy the new key</source>
        <translation>&amp;نسخ المفتاح الجديد</translation>
    </message>
    <message>
        <source>&amp;Open CaseVault anew</source>
        <translation>&amp;فتح CaseVault من جديد</translation>
    </message>
    <message>
        <source>Give the new keys of log and witness, and a first checkpoint, to whoever holds the old ones, at once: that is what tells your log from a thief&apos;s. You find them in the custody log under Others.</source>
        <translation>أعطِ المفتاحين الجديدين للسجل وللشاهد، ونقطة تحقق أولى، لكل من لديه القديمان، فورًا: فهذا ما يميز سجلك عن سجل السارق. تجدها في سجل الحيازة تحت «أطراف أخرى».</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>KeyDisplay</name>
    <message>
        <source>Package key</source>
        <translation>مفتاح الحزمة</translation>
    </message>
    <message>
        <source>Group {n}: {group}</source>
        <translation>المجموعة {n}: {group}</translation>
    </message>
    <message>
        <source>Shown in sixteen groups of four characters.</source>
        <translation>يظهر في ست عشرة مجموعة من أربعة أحرف.</translation>
    </message>
    <message>
        <source>Group {n}, hidden</source>
        <translation>المجموعة {n}، مخفية</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>مخفي.</translation>
    </message>
</context>
<context>
    <name>KeyEntry</name>
    <message>
        <source>Package key</source>
        <translation>مفتاح الحزمة</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide the key while typing</source>
        <translation>إخفاء المفتاح أثناء الكتابة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Well formed. Fingerprint {fingerprint}.</source>
        <translation>الصيغة صحيحة. البصمة {fingerprint}.</translation>
    </message>
    <message>
        <source>Too long: a key has {n} characters.</source>
        <translation>أطول من اللازم: عدد أحرف المفتاح {n}.</translation>
    </message>
    <message>
        <source>{done} of {all} characters</source>
        <translation>{done} من {all} من الأحرف</translation>
    </message>
    <message>
        <source>More than one character is wrong. Compare every group with the key card; nothing was corrected.</source>
        <translation>أكثر من حرف واحد خطأ. قارن كل مجموعة ببطاقة المفتاح؛ لم يُصحَّح شيء.</translation>
    </message>
    <message>
        <source>Group {n}: a package key begins with cvkey1.</source>
        <translation>المجموعة {n}: يبدأ مفتاح الحزمة بـ cvkey1.</translation>
    </message>
    <message>
        <source>Group {n}: this character is in no key. Is it another one?</source>
        <translation>المجموعة {n}: هذا الحرف لا يرد في أي مفتاح. هل هو حرف آخر؟</translation>
    </message>
    <message>
        <source>Group {n}: use capitals or small letters alone, not both.</source>
        <translation>المجموعة {n}: استخدم الأحرف الكبيرة وحدها أو الصغيرة وحدها، لا كلتيهما.</translation>
    </message>
    <message>
        <source>Group {n} looks wrong. Compare it with the key card; nothing was corrected.</source>
        <translation>المجموعة {n} تبدو خطأ. قارنها ببطاقة المفتاح؛ لم يُصحَّح شيء.</translation>
    </message>
    <message>
        <source>Group {n}: no key ends like this. Compare it with the key card.</source>
        <translation>المجموعة {n}: لا ينتهي أي مفتاح هكذا. قارنها ببطاقة المفتاح.</translation>
    </message>
</context>
<context>
    <name>KeyFace</name>
    <message>
        <source>&amp;Show key</source>
        <translation>إ&amp;ظهار المفتاح</translation>
    </message>
    <message>
        <source>C&amp;opy once</source>
        <translation>&amp;نسخ مرة واحدة</translation>
    </message>
    <message>
        <source>Time until the clipboard is cleared</source>
        <translation>الوقت المتبقي حتى محو الحافظة</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>البصمة {fingerprint}</translation>
    </message>
    <message>
        <source>&amp;Hide key</source>
        <translation>إ&amp;خفاء المفتاح</translation>
    </message>
    <message>
        <source>Copied once</source>
        <translation>نُسخ مرة واحدة</translation>
    </message>
    <message>
        <source>The clipboard is cleared in {n} s. A clipboard history may keep it.</source>
        <translation>تُمحى الحافظة بعد {n} ث. وقد يبقى المفتاح في محفوظات الحافظة.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>مُحيت الحافظة.</translation>
    </message>
    <message>
        <source>Something else was copied over the key.</source>
        <translation>نُسخ شيء آخر فوق المفتاح.</translation>
    </message>
    <message>
        <source>The clipboard was emptied by another program.</source>
        <translation>أفرغ برنامج آخر الحافظة.</translation>
    </message>
    <message>
        <source>The clipboard could NOT be cleared. The key may still be there: copy something else now.</source>
        <translation>تعذّر محو الحافظة. قد يكون المفتاح لا يزال فيها: انسخ شيئًا آخر الآن.</translation>
    </message>
</context>
<context>
    <name>KeyNote</name>
    <message>
        <source>The keyring holds the only proven copy. It is lost with this account or this computer: keep a second one.</source>
        <translation>تحتوي حلقة المفاتيح على النسخة المُثبتة الوحيدة. وهي تضيع بضياع هذا الحساب أو هذا الحاسوب: احتفظ بنسخة ثانية.</translation>
    </message>
    <message>
        <source>Your key vault holds the only proven copy. It is lost with this computer unless the vault is backed up: keep a second one.</source>
        <translation>تحتوي خزنة مفاتيحك على النسخة المُثبتة الوحيدة. وهي تضيع بضياع هذا الحاسوب ما لم تُنسخ الخزنة احتياطيًا: احتفظ بنسخة ثانية.</translation>
    </message>
    <message>
        <source>Finish becomes possible when the key is kept in one of these ways.</source>
        <translation>يصبح «إنهاء» متاحًا عندما يُحفظ المفتاح بإحدى هذه الطرق.</translation>
    </message>
    <message>
        <source>Somebody has the key. After Finish it cannot be shown again.</source>
        <translation>المفتاح لدى شخص ما. وبعد «إنهاء» لا يمكن إظهاره مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>KeyOnceDialog</name>
    <message>
        <source>The key of this package</source>
        <translation>مفتاح هذه الحزمة</translation>
    </message>
    <message>
        <source>Discard this package?</source>
        <translation>هل تريد التخلي عن هذه الحزمة؟</translation>
    </message>
    <message>
        <source>It is not proven that anybody holds its key. Without the key nobody can ever open the package, so it would be removed. Your original files were not changed.</source>
        <translation>لم يثبت أن أحدًا يحوز مفتاحها. ودون المفتاح لا يستطيع أحد فتح الحزمة أبدًا، ولذلك ستُزال. لم تتغير ملفاتك الأصلية.</translation>
    </message>
    <message>
        <source>&amp;Discard the package</source>
        <translation>الت&amp;خلي عن الحزمة</translation>
    </message>
    <message>
        <source>&amp;Keep working on it</source>
        <translation>&amp;مواصلة العمل عليها</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, then lock it away.</source>
        <translation>حُفظت باسم {name}. اطبعها ثم احفظها في مكان مقفل.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>في انتظار مدير كلمات المرور…</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>حُفظ المفتاح وقُرئ من جديد وقورن.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
    </message>
    <message>
        <source>Nobody can open the package without this key, and it cannot be made again. Keep it apart from the package.</source>
        <translation>لا يستطيع أحد فتح الحزمة دون هذا المفتاح، ولا يمكن إنشاؤه مرة أخرى. احفظه بعيدًا عن الحزمة.</translation>
    </message>
    <message>
        <source>&amp;Discard package…</source>
        <translation>الت&amp;خلي عن الحزمة…</translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation>إ&amp;نهاء</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Nothing here is like this.</source>
        <translation>لا شيء مطابق هنا.</translation>
    </message>
    <message>
        <source>{n} of {size}</source>
        <translation>{n} من {size}</translation>
    </message>
    <message>
        <source>All {size}</source>
        <translation>الكل: {size}</translation>
    </message>
</context>
<context>
    <name>KeyWays</name>
    <message>
        <source>Save key &amp;card (PDF)…</source>
        <translation>حفظ &amp;بطاقة المفتاح (PDF)…</translation>
    </message>
    <message>
        <source>A page to print and lock away, apart from the package.</source>
        <translation>صفحة تُطبع وتُحفظ في مكان مقفل، بعيدًا عن الحزمة.</translation>
    </message>
    <message>
        <source>Save to &amp;keyring</source>
        <translation>حفظ في &amp;حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Looking for a keyring…</source>
        <translation>جارٍ البحث عن حلقة مفاتيح…</translation>
    </message>
    <message>
        <source>Save key &amp;file…</source>
        <translation>حفظ &amp;ملف المفتاح…</translation>
    </message>
    <message>
        <source>On another drive than the package.</source>
        <translation>على قرص غير قرص الحزمة.</translation>
    </message>
    <message>
        <source>Ch&amp;eck</source>
        <translation>&amp;فحص</translation>
    </message>
    <message>
        <source>&amp;Last group (16)</source>
        <translation>المجموعة الأ&amp;خيرة (16)</translation>
    </message>
    <message>
        <source>Last group of the key, number 16</source>
        <translation>المجموعة الأخيرة من المفتاح، رقم 16</translation>
    </message>
    <message>
        <source>Proves that you wrote it down: type it from your copy.</source>
        <translation>يُثبت أنك دوّنت المفتاح: اكتبها من نسختك.</translation>
    </message>
    <message>
        <source>Keep it in at least one way</source>
        <translation>احفظه بطريقة واحدة على الأقل</translation>
    </message>
    <message>
        <source>{name}: ready.</source>
        <translation>{name}: جاهزة.</translation>
    </message>
    <message>
        <source>{name}: locked. Your system will ask to unlock it.</source>
        <translation>{name}: مقفلة. سيطلب نظامك فتح قفلها.</translation>
    </message>
    <message>
        <source>{name}: did not answer. You may try again.</source>
        <translation>{name}: لم تستجب. يمكنك المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used. That is usual on a computer without a network.</source>
        <translation>لا توجد على هذا الحاسوب حلقة مفاتيح يمكن استخدامها. وهذا معتاد على حاسوب بلا شبكة.</translation>
    </message>
    <message>
        <source>{name}: refuses. Keep the key in another way.</source>
        <translation>{name}: ترفض. احفظ المفتاح بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Right: you have the key.</source>
        <translation>صحيح: المفتاح لديك.</translation>
    </message>
    <message>
        <source>That is not the last group. Look at your copy again.</source>
        <translation>ليست هذه المجموعة الأخيرة. انظر إلى نسختك مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Kinds of places</source>
        <translation>أنواع الأماكن</translation>
    </message>
    <message>
        <source>Pac&amp;kages</source>
        <translation>ال&amp;حزم</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>الأ&amp;شخاص</translation>
    </message>
    <message>
        <source>Tokens and service&amp;s</source>
        <translation>أ&amp;دوات الأمان والخدمات</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>ال&amp;خزنة</translation>
    </message>
</context>
<context>
    <name>KeysStep</name>
    <message>
        <source>A package &amp;key, shown to you once</source>
        <translation>&amp;مفتاح للحزمة يظهر لك مرة واحدة</translation>
    </message>
    <message>
        <source>A &amp;passphrase of your own</source>
        <translation>&amp;عبارة مرور تختارها أنت</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Seal 1 file</source>
        <translation>&amp;ختم ملف واحد</translation>
    </message>
    <message>
        <source>&amp;Seal {files}</source>
        <translation>&amp;ختم: {files}</translation>
    </message>
    <message>
        <source>The policy of your agency asks for something else.</source>
        <translation>تشترط سياسة جهتك غير ذلك.</translation>
    </message>
    <message>
        <source>Choose at least one way to open it.</source>
        <translation>اختر طريقة واحدة على الأقل لفتحها.</translation>
    </message>
    <message>
        <source>Type the passphrase twice.</source>
        <translation>اكتب عبارة المرور مرتين.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>اكتب عبارة مرور.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>the package key</source>
        <translation>مفتاح الحزمة</translation>
    </message>
    <message>
        <source>your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
    <message>
        <source>After this, nobody could open the package. Choose at least one.</source>
        <translation>بعد ذلك لا يستطيع أحد فتح الحزمة. اختر طريقة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>After this, the package opens with: {way}, and nothing else.</source>
        <translation>بعد ذلك تُفتح الحزمة باستخدام: {way}، لا بغيره.</translation>
    </message>
    <message>
        <source>After this, the package opens with: {ways}, or {last}. Either one is enough.</source>
        <translation>بعد ذلك تُفتح الحزمة باستخدام: {ways} أو {last}. ويكفي أي منها.</translation>
    </message>
    <message>
        <source>Keyring ready</source>
        <translation>حلقة المفاتيح جاهزة</translation>
    </message>
    <message>
        <source>When the key is shown, you can also store it in the keyring.</source>
        <translation>عند ظهور المفتاح يمكنك أيضًا حفظه في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Unlock it before the key is shown, if you want to store the key there.</source>
        <translation>افتح قفلها قبل ظهور المفتاح، إذا أردت حفظ المفتاح فيها.</translation>
    </message>
    <message>
        <source>Keyring refuses</source>
        <translation>حلقة المفاتيح ترفض</translation>
    </message>
    <message>
        <source>The key cannot be stored there. Paper or a file will do.</source>
        <translation>لا يمكن حفظ المفتاح فيها. يكفي الورق أو ملف.</translation>
    </message>
    <message>
        <source>No keyring here</source>
        <translation>لا توجد حلقة مفاتيح هنا</translation>
    </message>
    <message>
        <source>That is usual on a separate computer. Paper or a file will do.</source>
        <translation>هذا معتاد على حاسوب معزول. يكفي الورق أو ملف.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Keyring not allowed</source>
        <translation>حلقة المفاتيح غير مسموح بها</translation>
    </message>
    <message>
        <source>Whoever guesses it opens the package, whatever else protects it. Choose a longer one if you can.</source>
        <translation>من يخمّنها يفتح الحزمة، مهما كانت وسائل الحماية الأخرى. اختر عبارة أطول إن استطعت.</translation>
    </message>
    <message>
        <source>CaseVault makes a new random key. After sealing you keep it on paper, in a file on another drive, or in the keyring, before the package is done.</source>
        <translation>ينشئ CaseVault مفتاحًا عشوائيًا جديدًا. بعد الختم تحفظه على الورق، أو في ملف على قرص آخر، أو في حلقة المفاتيح، قبل أن تكتمل الحزمة.</translation>
    </message>
    <message>
        <source>In addition to the key or instead of it. You must be able to remember it: nobody can find it out for you.</source>
        <translation>إضافةً إلى المفتاح أو بدلًا منه. ويجب أن تستطيع تذكّرها: فلا أحد يستطيع معرفتها لك.</translation>
    </message>
    <message>
        <source>For the custody log, if you like</source>
        <translation>لسجل الحيازة، إن رغبت</translation>
    </message>
    <message>
        <source>Why it is sealed</source>
        <translation>سبب الختم</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>المكان الذي أنت فيه</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>CaseVault</source>
        <translation>CaseVault</translation>
    </message>
    <message>
        <source>CaseVault was interrupted the last time. Nothing was lost.</source>
        <translation>توقف CaseVault في المرة السابقة قبل أن ينتهي. ولم يُفقد شيء.</translation>
    </message>
    <message>
        <source>&amp;See what was interrupted</source>
        <translation>&amp;عرض ما توقف</translation>
    </message>
    <message>
        <source>The custody log is not what it was: it was cut, rewritten, or put back to an old copy.</source>
        <translation>لم يعد سجل الحيازة كما كان: فقد اقتُطع، أو أُعيدت كتابته، أو أُرجع إلى نسخة قديمة.</translation>
    </message>
    <message>
        <source>&amp;Look at the log</source>
        <translation>ال&amp;نظر في السجل</translation>
    </message>
    <message>
        <source>{page} - CaseVault</source>
        <translation>{page} - CaseVault</translation>
    </message>
    <message>
        <source>CaseVault is still working. If you stop now, your original files stay as they are, what is unfinished is removed, and the custody log says that you stopped.</source>
        <translation>لا يزال CaseVault يعمل. إذا أوقفته الآن، بقيت ملفاتك الأصلية كما هي، وأُزيل ما لم يكتمل، وذكر سجل الحيازة أنك أوقفته.</translation>
    </message>
    <message>
        <source>Stop the work and close?</source>
        <translation>هل تريد إيقاف العمل والإغلاق؟</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>إيقا&amp;ف وإغلاق</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>&amp;مواصلة العمل</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>الانتقال إلى {page}</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>إظهار هذه القائمة</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>قراءة الدليل</translation>
    </message>
    <message>
        <source>Move between sidebar and page</source>
        <translation>التنقل بين الشريط الجانبي والصفحة</translation>
    </message>
    <message>
        <source>Search in a package or in the custody log</source>
        <translation>البحث في حزمة أو في سجل الحيازة</translation>
    </message>
    <message>
        <source>Search in the text that is shown</source>
        <translation>البحث في النص المعروض</translation>
    </message>
    <message>
        <source>Take back the last choice of files</source>
        <translation>التراجع عن آخر اختيار للملفات</translation>
    </message>
    <message>
        <source>Take chosen files out of the list</source>
        <translation>إزالة الملفات المختارة من القائمة</translation>
    </message>
    <message>
        <source>Close CaseVault</source>
        <translation>إغلاق CaseVault</translation>
    </message>
    <message>
        <source>With an underlined letter: press that button</source>
        <translation>مع حرف تحته خط: الضغط على ذلك الزر</translation>
    </message>
</context>
<context>
    <name>MakeIdentityDialog</name>
    <message>
        <source>Make your identity</source>
        <translation>إنشاء هويتك</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>إ&amp;نشاء</translation>
    </message>
    <message>
        <source>This is what your identity file says of you. Nothing in it is proven: others trust it because they compared its words with you. It cannot be changed afterwards.</source>
        <translation>هذا ما يقوله ملف هويتك عنك. ولا شيء فيه مُثبت: يثق به الآخرون لأنهم قارنوا كلماته معك. ولا يمكن تغييره بعد ذلك.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Title or role</source>
        <translation>الرتبة أو الصفة</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Badge or staff number</source>
        <translation>رقم الشارة أو الرقم الوظيفي</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>الرمز {code}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>ما هو سليم</translation>
    </message>
    <message>
        <source>What was not done</source>
        <translation>ما لم يُنجز</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
</context>
<context>
    <name>MigrateDialog</name>
    <message>
        <source>Migrate an old export</source>
        <translation>ترحيل تصدير قديم</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Key of the old export</source>
        <translation>مفتاح التصدير القديم</translation>
    </message>
    <message>
        <source>The earlier system exported a case with a key, often in the same file. CaseVault opens it in memory, seals what is in it together with the export itself, and gives the package a new key. What is in it counts as disclosed to whoever had both. The custody log keeps only a hash of the old key.</source>
        <translation>كان النظام السابق يصدّر القضية مع مفتاح، وكثيرًا ما كانا في الملف نفسه. يفتحها CaseVault في الذاكرة، ويختم ما فيها مع التصدير نفسه، ويعطي الحزمة مفتاحًا جديدًا. ويُعدّ ما فيها مُفصحًا عنه لكل من كان لديه الاثنان. ولا يحفظ سجل الحيازة إلا تجزئة المفتاح القديم.</translation>
    </message>
    <message>
        <source>Leave it empty if the key came in the file, or for a database.</source>
        <translation>اتركه فارغًا إذا جاء المفتاح في الملف، أو إذا كان التصدير قاعدة بيانات.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
</context>
<context>
    <name>MigrateFolderDialog</name>
    <message>
        <source>Migrate a folder of old exports</source>
        <translation>ترحيل مجلد من عمليات التصدير القديمة</translation>
    </message>
    <message>
        <source>&amp;Migrate all</source>
        <translation>&amp;ترحيل الكل</translation>
    </message>
    <message>
        <source>Folder of the old exports</source>
        <translation>مجلد عمليات التصدير القديمة</translation>
    </message>
    <message>
        <source>Choose the &amp;exports…</source>
        <translation>اختيار &amp;عمليات التصدير…</translation>
    </message>
    <message>
        <source>Folder for the packages</source>
        <translation>مجلد الحزم</translation>
    </message>
    <message>
        <source>Choose for &amp;packages…</source>
        <translation>اختيار مكان ا&amp;لحزم…</translation>
    </message>
    <message>
        <source>A &amp;key of its own for each package, kept in a file</source>
        <translation>م&amp;فتاح خاص لكل حزمة، محفوظ في ملف</translation>
    </message>
    <message>
        <source>Folder for the new keys, on another drive</source>
        <translation>مجلد المفاتيح الجديدة، على قرص آخر</translation>
    </message>
    <message>
        <source>Choose for ke&amp;ys…</source>
        <translation>اختيار مكان المفاتي&amp;ح…</translation>
    </message>
    <message>
        <source>One p&amp;assphrase that opens all of them</source>
        <translation>&amp;عبارة مرور واحدة تفتحها كلها</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Key of old exports that came without one</source>
        <translation>مفتاح عمليات التصدير القديمة التي وصلت بلا مفتاح</translation>
    </message>
    <message>
        <source>Folder of their keys, each called NAME.key</source>
        <translation>مجلد مفاتيحها، واسم كل منها NAME.key</translation>
    </message>
    <message>
        <source>Choose &amp;old keys…</source>
        <translation>اختيار المفاتيح ال&amp;قديمة…</translation>
    </message>
    <message>
        <source>Save the &amp;report…</source>
        <translation>حفظ ال&amp;تقرير…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Package, or why not</source>
        <translation>الحزمة، أو سبب عدم وجودها</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>ما آل إليه كل ملف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not every old export is a package now</source>
        <translation>لم تصبح كل عمليات التصدير القديمة حزمًا بعد</translation>
    </message>
    <message>
        <source>Every old export is a package now</source>
        <translation>أصبحت كل عملية تصدير قديمة حزمة</translation>
    </message>
    <message>
        <source>There is no old export in this folder</source>
        <translation>لا توجد عملية تصدير قديمة في هذا المجلد</translation>
    </message>
    <message>
        <source>Nothing of the others is lost. Do it again for the rest: what is done is left alone.</source>
        <translation>لم يُفقد شيء من البقية. أعد العملية لما تبقى: ما أُنجز لا يُمسّ.</translation>
    </message>
    <message>
        <source>The old exports still lie where they were. What was in them counts as disclosed to whoever had them and their keys.</source>
        <translation>ما زالت عمليات التصدير القديمة في مكانها. ويُعدّ ما كان فيها مكشوفًا لكل من كانت لديه مع مفاتيحها.</translation>
    </message>
    <message>
        <source>Migrated</source>
        <translation>رُحِّلت</translation>
    </message>
    <message>
        <source>Migrated before</source>
        <translation>رُحِّلت من قبل</translation>
    </message>
    <message>
        <source>Not migrated</source>
        <translation>لم تُرحَّل</translation>
    </message>
    <message>
        <source>No old export</source>
        <translation>ليست عملية تصدير قديمة</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>لم يُوصل إليها</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Each export in the folder becomes a package of its own, under a new key. Trouble with one stops none of the others, and what was migrated before is left alone.</source>
        <translation>تصبح كل عملية تصدير في المجلد حزمة مستقلة بمفتاح جديد. ولا يوقف تعذُّر إحداها البقية، وما رُحِّل من قبل لا يُمسّ.</translation>
    </message>
    <message>
        <source>What opens the packages</source>
        <translation>ما يفتح الحزم</translation>
    </message>
    <message>
        <source>For exports that came without their key</source>
        <translation>لعمليات التصدير التي وصلت بلا مفتاحها</translation>
    </message>
    <message>
        <source>One key for all of them, if there is one</source>
        <translation>مفتاح واحد لها كلها، إن وُجد</translation>
    </message>
</context>
<context>
    <name>NotPackedView</name>
    <message>
        <source>These could not be packed as they were found. They were known when the package was sealed, and the person who sealed it was told.</source>
        <translation>لم يمكن إدراج هذه في الحزمة كما وُجدت. وكان ذلك معروفًا عند ختم الحزمة، وأُبلغ به من ختمها.</translation>
    </message>
    <message>
        <source>Everything that was chosen was packed as it was found.</source>
        <translation>أُدرج في الحزمة كل ما اختير كما وُجد.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>What was not packed</source>
        <translation>ما لم يُدرج في الحزمة</translation>
    </message>
    <message>
        <source>points to {target}</source>
        <translation>يشير إلى {target}</translation>
    </message>
    <message>
        <source>system error {n}</source>
        <translation>خطأ النظام {n}</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>&amp;Bookmark</source>
        <translation>إشارة مر&amp;جعية</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Kept in your profile</source>
        <translation>محفوظة في ملفك الشخصي</translation>
    </message>
    <message>
        <source>Written {time} UTC</source>
        <translation>كُتبت في {time} UTC</translation>
    </message>
    <message>
        <source>Your note; it stays in your profile</source>
        <translation>ملاحظتك؛ وتبقى في ملفك الشخصي</translation>
    </message>
    <message>
        <source>Note on this entry</source>
        <translation>ملاحظة على هذا العنصر</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is too large to be shown here as more than its bytes.</source>
        <translation>الملف أكبر من أن يُعرض منه هنا غير بايتاته.</translation>
    </message>
    <message>
        <source>The tree leaves out what is too deep or too much.</source>
        <translation>لا تعرض الشجرة ما هو مفرط العمق أو الكثرة.</translation>
    </message>
    <message>
        <source>The table shows its first columns only.</source>
        <translation>يعرض الجدول أعمدته الأولى فقط.</translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation>قُرئ بترميز {encoding}.</translation>
    </message>
    <message>
        <source>Not UTF-8; read as {encoding}, which may show wrong letters.</source>
        <translation>ليس بترميز UTF-8؛ قُرئ بترميز {encoding}، وقد تظهر أحرف خاطئة.</translation>
    </message>
    <message>
        <source>Invisible signs in it that change the direction of text: {n}.</source>
        <translation>علامات غير مرئية فيه تغيّر اتجاه النص: {n}.</translation>
    </message>
    <message>
        <source>Very long lines are broken for display.</source>
        <translation>الأسطر الطويلة جدًا مقسّمة للعرض.</translation>
    </message>
    <message>
        <source>It begins like a picture but cannot be decoded as one.</source>
        <translation>يبدأ كأنه صورة لكن لا يمكن فك ترميزه كصورة.</translation>
    </message>
    <message>
        <source>It begins like a PDF but cannot be read as one.</source>
        <translation>يبدأ كأنه PDF لكن لا تمكن قراءته بهذه الصيغة.</translation>
    </message>
    <message>
        <source>It begins like a database but cannot be read as one.</source>
        <translation>يبدأ كأنه قاعدة بيانات لكن لا تمكن قراءته كقاعدة بيانات.</translation>
    </message>
    <message>
        <source>It looks like a message but cannot be read as one.</source>
        <translation>يبدو كأنه رسالة لكن لا تمكن قراءته كرسالة.</translation>
    </message>
    <message>
        <source>It begins like an archive but cannot be read as one.</source>
        <translation>يبدأ كأنه أرشيف لكن لا تمكن قراءته كأرشيف.</translation>
    </message>
    <message>
        <source>It begins like sound or film, but says nothing more.</source>
        <translation>يبدأ كأنه صوت أو فيديو، لكنه لا يدل على أكثر من ذلك.</translation>
    </message>
    <message>
        <source>It is too large to be shown here.</source>
        <translation>أكبر من أن يُعرض هنا.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here.</source>
        <translation>الصورة أكبر من أن تُعرض هنا.</translation>
    </message>
    <message>
        <source>Showing it takes more memory than previews are given.</source>
        <translation>يتطلب عرضه ذاكرة أكثر مما يُخصص للمعاينة.</translation>
    </message>
    <message>
        <source>It is locked with a password of its own.</source>
        <translation>إنه مقفل بكلمة مرور خاصة به.</translation>
    </message>
    <message>
        <source>There is nothing in it that could be listed here.</source>
        <translation>لا شيء فيه يمكن سرده هنا.</translation>
    </message>
    <message>
        <source>The text is cut after its first part.</source>
        <translation>اقتُطع النص بعد جزئه الأول.</translation>
    </message>
    <message>
        <source>The message is a page: its words are shown, nothing is fetched or run.</source>
        <translation>الرسالة صفحة ويب: تُعرض كلماتها، ولا يُجلب شيء ولا يُشغَّل.</translation>
    </message>
    <message>
        <source>Newer rows may stand in a file beside it that ends in -wal.</source>
        <translation>قد توجد صفوف أحدث في ملف بجانبه ينتهي اسمه بـ -wal.</translation>
    </message>
    <message>
        <source>Only the file&apos;s beginning was read.</source>
        <translation>لم تُقرأ إلا بداية الملف.</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>الا&amp;نتقال إليه</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Written (UTC)</source>
        <translation>تاريخ الكتابة (UTC)</translation>
    </message>
    <message>
        <source>Notes on this package</source>
        <translation>الملاحظات على هذه الحزمة</translation>
    </message>
    <message>
        <source>Shown: {n}</source>
        <translation>المعروض: {n}</translation>
    </message>
    <message>
        <source>★ yes</source>
        <translation>★ نعم</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>As CSV or JSON, by the name you give it</source>
        <translation>بصيغة CSV أو JSON، حسب الاسم الذي تعطيه</translation>
    </message>
    <message>
        <source>Search paths and notes</source>
        <translation>البحث في المسارات والملاحظات</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>البحث في الملاحظات</translation>
    </message>
    <message>
        <source>Bookmarks and notes are made under “Details”. They are kept encrypted in your profile; the package is not changed by them, and they are not in the custody log.</source>
        <translation>تُنشأ الإشارات المرجعية والملاحظات ضمن «التفاصيل». وهي محفوظة مشفّرة في ملفك الشخصي؛ فلا تتغير بها الحزمة، ولا تظهر في سجل الحيازة.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Sealing has ended.</source>
        <translation>انتهى الختم.</translation>
    </message>
    <message>
        <source>Copying has ended.</source>
        <translation>انتهى النسخ.</translation>
    </message>
    <message>
        <source>Making the recovery record has ended.</source>
        <translation>انتهى إنشاء بيانات الإصلاح.</translation>
    </message>
    <message>
        <source>Repairing has ended.</source>
        <translation>انتهى الإصلاح.</translation>
    </message>
    <message>
        <source>Writing files out has ended.</source>
        <translation>انتهت كتابة الملفات.</translation>
    </message>
    <message>
        <source>Checking has ended.</source>
        <translation>انتهى الفحص.</translation>
    </message>
    <message>
        <source>The work has ended.</source>
        <translation>انتهى العمل.</translation>
    </message>
    <message>
        <source>Not complete. CaseVault says why.</source>
        <translation>لم يكتمل. ويذكر CaseVault السبب.</translation>
    </message>
    <message>
        <source>CaseVault waits for your answer.</source>
        <translation>ينتظر CaseVault جوابك.</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>اكتمل.</translation>
    </message>
    <message>
        <source>CaseVault shows the result.</source>
        <translation>يعرض CaseVault النتيجة.</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Offer a package</source>
        <translation>عرض حزمة للتسليم</translation>
    </message>
    <message>
        <source>&amp;Offer it…</source>
        <translation>&amp;عرضها…</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>The package is hashed and the offer logged. The transfer file goes with the package; the offer stays open until the receipt for it is taken in here.</source>
        <translation>تُحسب تجزئة الحزمة ويُقيَّد العرض. يرافق ملف النقل الحزمة؛ ويبقى العرض مفتوحًا إلى أن يُدخل إيصاله هنا.</translation>
    </message>
</context>
<context>
    <name>OldExportOffer</name>
    <message>
        <source>&amp;Migrate an old export…</source>
        <translation>&amp;ترحيل تصدير قديم…</translation>
    </message>
    <message>
        <source>A folder of &amp;them…</source>
        <translation>م&amp;جلد منها…</translation>
    </message>
    <message>
        <source>Migrate every old export in a folder</source>
        <translation>ترحيل كل عملية تصدير قديمة في مجلد</translation>
    </message>
    <message>
        <source>With other evidence beside it, the old export is sealed closed, as it is. Seal it in a package of its own.</source>
        <translation>إذا كانت بجانبه أدلة أخرى، خُتم التصدير القديم مغلقًا كما هو. اختمه في حزمة مستقلة.</translation>
    </message>
    <message>
        <source>Old export opened: case {case}; rows: {rows}</source>
        <translation>فُتح التصدير القديم: القضية {case}؛ الصفوف: {rows}</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide the result</source>
        <translation>إخفاء النتيجة</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Choose the &amp;package&apos;s file…</source>
        <translation>اختيار ملف ال&amp;حزمة…</translation>
    </message>
    <message>
        <source>{name} is wanted.</source>
        <translation>المطلوب {name}.</translation>
    </message>
    <message>
        <source>Opening the package. A passphrase takes a moment on purpose.</source>
        <translation>جارٍ فتح الحزمة. عبارة المرور تستغرق لحظة عن قصد.</translation>
    </message>
    <message>
        <source>{file} is another package. {name} is wanted.</source>
        <translation>{file} حزمة أخرى. المطلوب {name}.</translation>
    </message>
</context>
<context>
    <name>PackagePapers</name>
    <message>
        <source>Package {name}</source>
        <translation>الحزمة {name}</translation>
    </message>
    <message>
        <source>Hash memorandum</source>
        <translation>مذكرة التجزئة</translation>
    </message>
    <message>
        <source>This memorandum goes by another way than the encrypted medium. Whoever receives both computes the SHA-256 of the package, for instance with: sha256sum FILE, and compares it with the value below.</source>
        <translation>تُرسل هذه المذكرة بطريق غير طريق الوسيط المشفّر. يحسب من يتسلّم الاثنين قيمة SHA-256 للحزمة، مثلًا بالأمر: sha256sum FILE، ويقارنها بالقيمة أدناه.</translation>
    </message>
    <message>
        <source>Files in the package</source>
        <translation>الملفات في الحزمة</translation>
    </message>
    <message>
        <source>Not listed: the package was not open when this was made. The manifest root above covers the name, size and SHA-256 of every file in it.</source>
        <translation>غير مسرودة: لم تكن الحزمة مفتوحة عند إعداد هذه المذكرة. ويشمل جذر البيان المذكور أعلاه اسم كل ملف فيها وحجمه وقيمة SHA-256 الخاصة به.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>{n} files, in the order of the package, as sealed. Sizes are in bytes.</source>
        <translation>عدد الملفات: {n}، بترتيبها في الحزمة، كما خُتمت. والأحجام بالبايت.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>{time} UTC</source>
        <translation>{time} UTC</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Package {id}</source>
        <translation>الحزمة {id}</translation>
    </message>
    <message>
        <source>Key delivery letter</source>
        <translation>خطاب تسليم المفتاح</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>The key travels</source>
        <translation>طريق إرسال المفتاح</translation>
    </message>
    <message>
        <source>This letter holds no key.</source>
        <translation>لا يحتوي هذا الخطاب على أي مفتاح.</translation>
    </message>
    <message>
        <source>The key comes to you by a way of its own, apart from the package and apart from this letter. Whoever has key and package can read everything in it.</source>
        <translation>يصلك المفتاح بطريق مستقل، منفصل عن الحزمة وعن هذا الخطاب. وكل من لديه المفتاح والحزمة يستطيع قراءة كل ما فيها.</translation>
    </message>
    <message>
        <source>The package this is about</source>
        <translation>الحزمة المعنية</translation>
    </message>
    <message>
        <source>Please</source>
        <translation>يُرجى ما يلي</translation>
    </message>
    <message>
        <source>Check that the envelope or message with the key was not opened by anybody else.</source>
        <translation>تحقق من أن المظروف أو الرسالة التي فيها المفتاح لم يفتحها أحد غيرك.</translation>
    </message>
    <message>
        <source>Compare the SHA-256 of the package you have with the one above.</source>
        <translation>قارن قيمة SHA-256 للحزمة التي لديك بالقيمة المذكورة أعلاه.</translation>
    </message>
    <message>
        <source>When you open the package, compare the key&apos;s fingerprint that CaseVault shows with the one above.</source>
        <translation>عند فتح الحزمة، قارن بصمة المفتاح التي يعرضها CaseVault بالبصمة المذكورة أعلاه.</translation>
    </message>
    <message>
        <source>Keep the key apart from the package, locked away like the evidence itself.</source>
        <translation>احفظ المفتاح بعيدًا عن الحزمة، في مكان مقفل كما تُحفظ الأدلة نفسها.</translation>
    </message>
    <message>
        <source>If anything differs, or somebody else may have seen the key, do not open the package; tell the sender at once, by telephone.</source>
        <translation>إذا اختلف أي شيء، أو احتمل أن شخصًا آخر رأى المفتاح، فلا تفتح الحزمة؛ وأبلغ المُرسِل فورًا بالهاتف.</translation>
    </message>
    <message>
        <source>Sign below and send this page back.</source>
        <translation>وقّع أدناه وأعِد هذه الصفحة.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>The key, sealed and unopened</source>
        <translation>المفتاح، مختومًا وغير مفتوح</translation>
    </message>
    <message>
        <source>The package, with the SHA-256 above</source>
        <translation>الحزمة، بقيمة SHA-256 المذكورة أعلاه</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلِم</translation>
    </message>
    <message>
        <source>Disposal certificate</source>
        <translation>شهادة التصرف النهائي</translation>
    </message>
    <message>
        <source>What was disposed of</source>
        <translation>ما جرى التصرف فيه</translation>
    </message>
    <message>
        <source>What the custody log says about it</source>
        <translation>ما يقوله سجل الحيازة عن ذلك</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What and how</source>
        <translation>ماذا وكيف</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>تجزئة القيد</translation>
    </message>
    <message>
        <source>The log holds no destruction of this package or its keys.</source>
        <translation>لا يتضمن السجل أي إتلاف لهذه الحزمة أو لمفاتيحها.</translation>
    </message>
    <message>
        <source>What is written on this paper by hand stands for itself.</source>
        <translation>ما يُكتب على هذه الورقة بخط اليد لا سند له غير نفسه.</translation>
    </message>
    <message>
        <source>To be filled in</source>
        <translation>يُملأ يدويًا</translation>
    </message>
    <message>
        <source>Authority for the disposal (order, number, date)</source>
        <translation>سند التصرف النهائي (الأمر، الرقم، التاريخ)</translation>
    </message>
    <message>
        <source>Method (overwritten, shredded, degaussed, returned to …)</source>
        <translation>الطريقة (الكتابة فوق البيانات، التقطيع، إزالة المغنطة، الإعادة إلى …)</translation>
    </message>
    <message>
        <source>Medium: make, model, serial number</source>
        <translation>وسيط التخزين: الصانع والطراز والرقم التسلسلي</translation>
    </message>
    <message>
        <source>Seal numbers found, and their condition</source>
        <translation>أرقام الأختام التي وُجدت وحالتها</translation>
    </message>
    <message>
        <source>Copies that remain, and where</source>
        <translation>النسخ الباقية ومكانها</translation>
    </message>
    <message>
        <source>Place and time</source>
        <translation>المكان والوقت</translation>
    </message>
    <message>
        <source>What nobody can prove</source>
        <translation>ما لا يستطيع أحد إثباته</translation>
    </message>
    <message>
        <source>That no other copy of the package or of a key exists. Those who sign attest what they did and saw, not more.</source>
        <translation>أنه لا توجد نسخة أخرى من الحزمة أو من مفتاح. يشهد الموقّعون بما فعلوه ورأوه، لا أكثر.</translation>
    </message>
    <message>
        <source>Disposed of by</source>
        <translation>قام بالتصرف النهائي</translation>
    </message>
    <message>
        <source>Second person, present throughout</source>
        <translation>الشخص الثاني، وكان حاضرًا طوال الوقت</translation>
    </message>
    <message>
        <source>Copy: {text}</source>
        <translation>النسخة: {text}</translation>
    </message>
    <message>
        <source>How: {text}</source>
        <translation>الكيفية: {text}</translation>
    </message>
</context>
<context>
    <name>PackageView</name>
    <message>
        <source>&amp;Verify everything</source>
        <translation>الت&amp;حقق من كل شيء</translation>
    </message>
    <message>
        <source>E&amp;xtract selected…</source>
        <translation>ا&amp;ستخراج المحدد…</translation>
    </message>
    <message>
        <source>Extract &amp;all…</source>
        <translation>استخراج الك&amp;ل…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>ال&amp;مزيد</translation>
    </message>
    <message>
        <source>&amp;Disclose some of it…</source>
        <translation>الإ&amp;فصاح عن جزء منها…</translation>
    </message>
    <message>
        <source>&amp;Compare with another package…</source>
        <translation>م&amp;قارنة بحزمة أخرى…</translation>
    </message>
    <message>
        <source>&amp;Match lists of hashes…</source>
        <translation>م&amp;طابقة قوائم تجزئات…</translation>
    </message>
    <message>
        <source>&amp;Verify and write a report…</source>
        <translation>التحقق و&amp;كتابة تقرير…</translation>
    </message>
    <message>
        <source>&amp;Hash memorandum…</source>
        <translation>مذكرة الت&amp;جزئة…</translation>
    </message>
    <message>
        <source>Disclosure &amp;schedule…</source>
        <translation>جدول الإف&amp;صاح…</translation>
    </message>
    <message>
        <source>&amp;Notes and bookmarks…</source>
        <translation>الملاحظات والإ&amp;شارات المرجعية…</translation>
    </message>
    <message>
        <source>Choose a file on the left to look at it.</source>
        <translation>اختر ملفًا من القائمة للاطلاع عليه.</translation>
    </message>
    <message>
        <source>A folder. Entries in it: {n}.</source>
        <translation>مجلد. عدد العناصر فيه: {n}.</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>المحجوب</translation>
    </message>
    <message>
        <source>Not packed</source>
        <translation>غير مُدرج في الحزمة</translation>
    </message>
    <message>
        <source>Not packed ({n})</source>
        <translation>غير مُدرج في الحزمة ({n})</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>الحيازة</translation>
    </message>
</context>
<context>
    <name>PackagesView</name>
    <message>
        <source>Packages and their keys, newest first</source>
        <translation>الحزم ومفاتيحها، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>تاريخ الختم</translation>
    </message>
    <message>
        <source>Opens from</source>
        <translation>تُفتح من</translation>
    </message>
    <message>
        <source>Last proof</source>
        <translation>آخر إثبات</translation>
    </message>
    <message>
        <source>Search package, case, recipient or fingerprint</source>
        <translation>البحث عن حزمة أو قضية أو مستلِم أو بصمة</translation>
    </message>
    <message>
        <source>&amp;Test now…</source>
        <translation>اخ&amp;تبار الآن…</translation>
    </message>
    <message>
        <source>&amp;Keep a copy…</source>
        <translation>الا&amp;حتفاظ بنسخة…</translation>
    </message>
    <message>
        <source>&amp;Give access…</source>
        <translation>&amp;منح الوصول…</translation>
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation>إت&amp;لاف…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>{name} opens. The custody log keeps the proof.</source>
        <translation>الحزمة {name} تُفتح. ويحفظ سجل الحيازة الإثبات.</translation>
    </message>
    <message>
        <source>The key of {name} was kept and read back.</source>
        <translation>حُفظ مفتاح {name} وقُرئ من جديد.</translation>
    </message>
    <message>
        <source>Written: {file}. Hand it over together with {name}.</source>
        <translation>كُتب الملف: {file}. سلّمه مع {name}.</translation>
    </message>
    <message>
        <source>Destroyed as you both said. That no other copy exists, nobody can prove, and the log says so.</source>
        <translation>جرى الإتلاف كما ذكرتما معًا. أما عدم وجود نسخة أخرى فلا يستطيع أحد إثباته، والسجل يذكر ذلك.</translation>
    </message>
    <message>
        <source>No package was sealed here yet</source>
        <translation>لم تُختم أي حزمة هنا بعد</translation>
    </message>
    <message>
        <source>For each package that you seal, this page tells where its key lives: on a card, in a file, in the vault, with a colleague, in a token.</source>
        <translation>لكل حزمة تختمها، تبيّن هذه الصفحة أين يوجد مفتاحها: على بطاقة، أو في ملف، أو في الخزنة، أو لدى زميل، أو في أداة أمان.</translation>
    </message>
    <message>
        <source>It warns when a key has no second place, and says when it last opened.</source>
        <translation>وتنبّه عندما لا يكون للمفتاح مكان ثانٍ، وتذكر متى فُتحت به الحزمة آخر مرة.</translation>
    </message>
    <message>
        <source>A key that is nowhere is a case that is lost: give every package two places that do not burn together.</source>
        <translation>مفتاح لا وجود له في أي مكان يعني قضية ضائعة: اجعل لمفتاح كل حزمة مكانين لا يحترقان معًا.</translation>
    </message>
    <message>
        <source>&amp;Seal a case</source>
        <translation>&amp;ختم قضية</translation>
    </message>
    <message>
        <source>About the chosen package</source>
        <translation>حول الحزمة المختارة</translation>
    </message>
</context>
<context>
    <name>PageBelow</name>
    <message>
        <source>&amp;Back to the log</source>
        <translation>&amp;رجوع إلى السجل</translation>
    </message>
</context>
<context>
    <name>PageDoors</name>
    <message>
        <source>&amp;Others</source>
        <translation>أ&amp;طراف أخرى</translation>
    </message>
    <message>
        <source>Hand-over, and witnesses</source>
        <translation>التسليم والشهود</translation>
    </message>
    <message>
        <source>&amp;Hand-over: offers, receipts, other logs…</source>
        <translation>الت&amp;سليم: العروض والإيصالات والسجلات الأخرى…</translation>
    </message>
    <message>
        <source>&amp;Witnesses: cosignatures, trust policy…</source>
        <translation>ال&amp;شهود: التوقيعات المشتركة وسياسة الثقة…</translation>
    </message>
</context>
<context>
    <name>PagesPane</name>
    <message>
        <source>Page of the document</source>
        <translation>صفحة المستند</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>البحث عن كلمات</translation>
    </message>
    <message>
        <source>Find a page by its words</source>
        <translation>البحث عن صفحة بكلماتها</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>عرض الصفحة كاملة</translation>
    </message>
    <message>
        <source> of {n}</source>
        <translation> من {n}</translation>
    </message>
</context>
<context>
    <name>PairRows</name>
    <message>
        <source>What it is</source>
        <translation>ماهيته</translation>
    </message>
    <message>
        <source>Path here</source>
        <translation>المسار هنا</translation>
    </message>
    <message>
        <source>Path there</source>
        <translation>المسار هناك</translation>
    </message>
    <message>
        <source>Size here</source>
        <translation>الحجم هنا</translation>
    </message>
    <message>
        <source>Size there</source>
        <translation>الحجم هناك</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ مختلف</translation>
    </message>
    <message>
        <source>→ moved</source>
        <translation>→ منقول</translation>
    </message>
    <message>
        <source>− only here</source>
        <translation>− هنا فقط</translation>
    </message>
    <message>
        <source>+ only there</source>
        <translation>+ هناك فقط</translation>
    </message>
    <message>
        <source>= the same</source>
        <translation>= مطابق</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
</context>
<context>
    <name>PairsView</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Files of both packages</source>
        <translation>ملفات الحزمتين</translation>
    </message>
    <message>
        <source>Shown: {n}</source>
        <translation>المعروض: {n}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Compared with {name}: they differ</source>
        <translation>بالمقارنة بـ {name}: الحزمتان مختلفتان</translation>
    </message>
    <message>
        <source>Compared with {name}: both hold the same files</source>
        <translation>بالمقارنة بـ {name}: تحتوي الحزمتان على الملفات نفسها</translation>
    </message>
    <message>
        <source>Everything ({n})</source>
        <translation>الكل ({n})</translation>
    </message>
    <message>
        <source>All differences ({n})</source>
        <translation>كل الاختلافات ({n})</translation>
    </message>
    <message>
        <source>As CSV or JSON, by the name you give it</source>
        <translation>بصيغة CSV أو JSON، حسب الاسم الذي تعطيه</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>الملفات المعروضة</translation>
    </message>
    <message>
        <source>Part of a path, or the beginning of a SHA-256</source>
        <translation>جزء من مسار، أو بداية قيمة SHA-256</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>QR code. It holds this text: {text}</source>
        <translation>رمز QR. يحمل هذا النص: {text}</translation>
    </message>
    <message>
        <source>DRAFT: {title}</source>
        <translation>مسودة: {title}</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>الصفحة {n} من {m}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>… (shortened)</source>
        <translation>… (مختصر)</translation>
    </message>
    <message>
        <source>DRAFT. Not signed, not filed, not advice.</source>
        <translation>مسودة. غير موقّعة، وغير مودعة، وليست مشورة قانونية.</translation>
    </message>
    <message>
        <source>CaseVault filled in what its log holds. A qualified person must read every word, complete and correct it, compare the form with the law in force, and sign their own version.</source>
        <translation>ملأ CaseVault ما يحتويه سجله. ويجب أن يقرأ شخص مؤهل كل كلمة، ويكملها ويصححها، ويقارن النموذج بالقانون النافذ، ويوقّع نسخته الخاصة.</translation>
    </message>
    <message>
        <source>A qualified person must read every word, complete and correct it, and sign it.</source>
        <translation>يجب أن يقرأ شخص مؤهل كل كلمة، ويكملها ويصححها، ويوقّعها.</translation>
    </message>
    <message>
        <source>On paper a QR code stands here. It holds this text:</source>
        <translation>على الورق يوجد هنا رمز QR يحمل هذا النص:</translation>
    </message>
    <message>
        <source>(to be filled in)</source>
        <translation>(يُملأ لاحقًا)</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>&amp;Reports…</source>
        <translation>الت&amp;قارير…</translation>
    </message>
    <message>
        <source>The paper was made</source>
        <translation>أُعدّت الورقة</translation>
    </message>
    <message>
        <source>Look through it before it is signed or given away.</source>
        <translation>راجعها قبل توقيعها أو إعطائها لأحد.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>{tool} · made {made} UTC · {log}</source>
        <translation>{tool} · أُعدّت في {made} UTC · {log}</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>رقم {number}</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} بايت</translation>
    </message>
    <message>
        <source>not in this log</source>
        <translation>ليس في هذا السجل</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Package id</source>
        <translation>معرّف الحزمة</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Manifest root</source>
        <translation>جذر البيان</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Not packed</source>
        <translation>غير مُدرج في الحزمة</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>تاريخ الختم</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>بصمة المفتاح</translation>
    </message>
    <message>
        <source>In full (SHA-256)</source>
        <translation>كاملة (SHA-256)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>تجزئة القيد</translation>
    </message>
    <message>
        <source>(see no. {n})</source>
        <translation>(انظر رقم {n})</translation>
    </message>
    <message>
        <source>Why: {text}</source>
        <translation>السبب: {text}</translation>
    </message>
    <message>
        <source>Place: {text}</source>
        <translation>المكان: {text}</translation>
    </message>
    <message>
        <source>With: {text}</source>
        <translation>مع: {text}</translation>
    </message>
    <message>
        <source>Seals: {text}</source>
        <translation>الأختام: {text}</translation>
    </message>
    <message>
        <source>Medium: {text}</source>
        <translation>وسيط التخزين: {text}</translation>
    </message>
    <message>
        <source>Key: {text}</source>
        <translation>المفتاح: {text}</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>نقطة التحقق</translation>
    </message>
    <message>
        <source>This signed text commits the log to all of its {n} entries as they were at {made} UTC, this paper&apos;s own announcement included. The log is tamper-evident up to the last checkpoint that somebody else holds. So keep this page away from the computer that keeps the log: if an entry is ever changed or cut off, this checkpoint contradicts it.

To compare, save the text below, or what the code holds, as a file and choose it under “Compare a checkpoint”, or run: casevault custody verify --checkpoint FILE</source>
        <translation>يُلزم هذا النص الموقّع السجلَّ بجميع قيوده، وعددها {n}، كما كانت في {made} UTC، بما فيها الإعلان عن هذه الورقة نفسها. وكل تلاعب بالسجل قابل للكشف حتى آخر نقطة تحقق يحوزها شخص آخر. لذلك احفظ هذه الصفحة بعيدًا عن الحاسوب الذي يحفظ السجل: فإذا غُيّر قيد أو اقتُطع في أي وقت، ناقضته نقطة التحقق هذه.

للمقارنة، احفظ النص أدناه، أو ما يحمله الرمز، في ملف واختره ضمن «مقارنة نقطة تحقق»، أو نفّذ: casevault custody verify --checkpoint FILE</translation>
    </message>
    <message>
        <source>Public key of the log</source>
        <translation>المفتاح العام للسجل</translation>
    </message>
    <message>
        <source>Name and office</source>
        <translation>الاسم والوظيفة</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>التاريخ والمكان</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>Papers about the log</source>
        <translation>أوراق عن السجل</translation>
    </message>
    <message>
        <source>For instance: by hand, with officer Okafor</source>
        <translation>مثلًا: باليد، مع الشرطي Okafor</translation>
    </message>
    <message>
        <source>Case, as the log writes it</source>
        <translation>القضية كما يكتبها السجل</translation>
    </message>
    <message>
        <source>Package id, 32 digits</source>
        <translation>معرّف الحزمة، 32 خانة</translation>
    </message>
    <message>
        <source>Who gets the letter</source>
        <translation>من يتسلّم الخطاب</translation>
    </message>
    <message>
        <source>How the key travels</source>
        <translation>طريق إرسال المفتاح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>Choose an entry in the table.</source>
        <translation>اختر قيدًا من الجدول.</translation>
    </message>
    <message>
        <source>Which package? Its id is in each of its entries.</source>
        <translation>أي حزمة؟ معرّفها موجود في كل قيد من قيودها.</translation>
    </message>
    <message>
        <source>A package id has 32 digits, 0 to 9 and a to f.</source>
        <translation>يتكون معرّف الحزمة من 32 خانة، من 0 إلى 9 ومن a إلى f.</translation>
    </message>
    <message>
        <source>Which case or package is it about?</source>
        <translation>أي قضية أو حزمة؟</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>أي ورقة</translation>
    </message>
    <message>
        <source>About entry {n}, which is chosen in the table.</source>
        <translation>عن القيد {n} المختار في الجدول.</translation>
    </message>
    <message>
        <source>The paper is announced in the log before it is made. It is a PDF, and readable by whoever gets it.</source>
        <translation>يُعلَن عن الورقة في السجل قبل إعدادها. وهي ملف PDF يستطيع قراءته كل من يحصل عليه.</translation>
    </message>
</context>
<context>
    <name>PartiesTable</name>
    <message>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Nobody yet: subjects, victims, witnesses, counsel and others.</source>
        <translation>لا أحد بعد: المعنيون والضحايا والشهود والمحامون وغيرهم.</translation>
    </message>
    <message>
        <source>Add &amp;party</source>
        <translation>إضافة &amp;طرف</translation>
    </message>
    <message>
        <source>Remove party</source>
        <translation>إزالة الطرف</translation>
    </message>
    <message>
        <source>Party in line {row}, {column}: {problem}</source>
        <translation>الطرف في السطر {row}، {column}: {problem}</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>(missing)</source>
        <translation>(مفقود)</translation>
    </message>
</context>
<context>
    <name>PartsPane</name>
    <message>
        <source>Table or sheet</source>
        <translation>الجدول أو الورقة</translation>
    </message>
    <message>
        <source>Rows before</source>
        <translation>الصفوف السابقة</translation>
    </message>
    <message>
        <source>Rows after</source>
        <translation>الصفوف التالية</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>لا صفوف</translation>
    </message>
    <message>
        <source>Rows {first}–{last} of {n}</source>
        <translation>الصفوف {first}–{last} من {n}</translation>
    </message>
    <message>
        <source>Rows {first}–{last}, more follow</source>
        <translation>الصفوف {first}–{last}، وتليها صفوف أخرى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>الحجم المضغوط</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>تاريخ التعديل</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>مشفّر</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People you know</source>
        <translation>الأشخاص الذين تعرفهم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Agency and role</source>
        <translation>الجهة والصفة</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>تاريخ المقارنة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Search name, agency or words</source>
        <translation>البحث عن اسم أو جهة أو كلمات</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Ask a colleague for their identity file (.cvid) and add it here, or drop it on this page. A file with a key of the age program (age1pq…) works too.</source>
        <translation>اطلب من زميلك ملف هويته (.cvid) وأضفه هنا، أو أفلته على هذه الصفحة. ويصلح أيضًا ملف فيه مفتاح من برنامج age (age1pq…).</translation>
    </message>
    <message>
        <source>Then compare its words by telephone: only that tells whose key it is.</source>
        <translation>ثم قارن كلماته بالهاتف: فبذلك وحده يُعرف لمن المفتاح.</translation>
    </message>
    <message>
        <source>From then on you can seal packages that this person can open.</source>
        <translation>ومنذ ذلك الحين يمكنك ختم حزم يستطيع هذا الشخص فتحها.</translation>
    </message>
    <message>
        <source>People you seal to</source>
        <translation>الأشخاص الذين تختم لهم</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>إضا&amp;فة شخص…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>م&amp;قارنة…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>إلغاء ال&amp;ثقة…</translation>
    </message>
    <message>
        <source>Rem&amp;ove…</source>
        <translation>إزال&amp;ة…</translation>
    </message>
    <message>
        <source>Your identity is made. Save its file and give it to others.</source>
        <translation>أُنشئت هويتك. احفظ ملفها وأعطه للآخرين.</translation>
    </message>
    <message>
        <source>Saved: {name}. It is public: send it any way you like.</source>
        <translation>حُفظ الملف: {name}. وهو عام: أرسله بأي طريقة تشاء.</translation>
    </message>
    <message>
        <source>Added: {names}. Compare the words before you seal anything to them.</source>
        <translation>أُضيف: {names}. قارن الكلمات قبل أن تختم أي شيء لهم.</translation>
    </message>
    <message>
        <source>Revoke {name}?</source>
        <translation>هل تريد إلغاء الثقة بـ {name}؟</translation>
    </message>
    <message>
        <source>Nothing is offered to be sealed to {name} any more. Packages that were sealed to them before stay open to them: that cannot be taken back.</source>
        <translation>لن يُعرض بعد ذلك ختم أي شيء لـ {name}. أما الحزم التي خُتمت له من قبل فتبقى قابلة للفتح لديه: ولا يمكن سحب ذلك.</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>إل&amp;غاء الثقة</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>هل تريد إزالة {name}؟</translation>
    </message>
    <message>
        <source>{name} and how you compared are forgotten here; the custody log keeps it. Packages that were sealed to them stay open to them.</source>
        <translation>يُنسى هنا {name} وطريقة مقارنتك؛ ويحفظهما سجل الحيازة. أما الحزم التي خُتمت له فتبقى قابلة للفتح لديه.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Read and encrypt</source>
        <translation>القراءة والتشفير</translation>
    </message>
    <message>
        <source>Write to the drive</source>
        <translation>الكتابة على القرص</translation>
    </message>
    <message>
        <source>Read back and verify</source>
        <translation>إعادة القراءة والتحقق</translation>
    </message>
    <message>
        <source>Hand over the key</source>
        <translation>تسليم المفتاح</translation>
    </message>
    <message>
        <source>{name}: done</source>
        <translation>{name}: تم</translation>
    </message>
    <message>
        <source>{name}: under way</source>
        <translation>{name}: قيد التنفيذ</translation>
    </message>
    <message>
        <source>{name}: still to come</source>
        <translation>{name}: لم يبدأ بعد</translation>
    </message>
</context>
<context>
    <name>PinFileDialog</name>
    <message>
        <source>Pin a public key</source>
        <translation>تثبيت مفتاح عام</translation>
    </message>
    <message>
        <source>&amp;Pin it</source>
        <translation>&amp;تثبيت</translation>
    </message>
    <message>
        <source>from whom, when, and how you know that it is theirs</source>
        <translation>ممن، ومتى، وكيف عرفت أنه له</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>From now on you can seal to this key, offline. Compare its fingerprint with its owner first: whoever exchanged the file opens what you seal.</source>
        <translation>يمكنك منذ الآن الختم لهذا المفتاح دون اتصال. قارن بصمته مع صاحبه أولًا: فمن بدّل الملف يفتح ما تختمه.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <source>Policy of your agency</source>
        <translation>سياسة جهتك</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>لا يمكن استخدامها</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>No policy is in force on this computer: you decide everything.</source>
        <translation>لا توجد سياسة سارية على هذا الحاسوب: كل القرارات لك.</translation>
    </message>
    <message>
        <source>Whom to ask: {contact}</source>
        <translation>الجهة التي يُرجع إليها: {contact}</translation>
    </message>
    <message>
        <source>signed by {name}</source>
        <translation>بتوقيع {name}</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>غير موقّعة</translation>
    </message>
    <message>
        <source>From {path}, {signed}. SHA-256 {digest}…</source>
        <translation>من {path}، {signed}. SHA-256 {digest}…</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Trust policy</source>
        <translation>سياسة الثقة</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>ا&amp;عتماد</translation>
    </message>
    <message>
        <source>Whose cosignatures count</source>
        <translation>من تُحتسب توقيعاتهم المشتركة</translation>
    </message>
    <message>
        <source>One line for each witness: witness NAME KEY. A line quorum NAME says whose signature is asked for, quorum none that nobody&apos;s is. For several: group NAME any|all|NUMBER MEMBER…, then quorum with that name. A line that begins with # is a remark.</source>
        <translation>سطر واحد لكل شاهد: witness NAME KEY. ويحدد السطر quorum NAME توقيعَ من هو المطلوب، والسطر quorum none أن لا توقيع مطلوب. وإذا تعددوا: group NAME any|all|NUMBER MEMBER…، ثم quorum مع ذلك الاسم. والسطر الذي يبدأ بـ # تعليق.</translation>
    </message>
</context>
<context>
    <name>PreviewArea</name>
    <message>
        <source>Reading it in a process of its own…</source>
        <translation>جارٍ قراءته في عملية مستقلة…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>الشجرة</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Show as {way}</source>
        <translation>العرض على هيئة: {way}</translation>
    </message>
</context>
<context>
    <name>ProgressStep</name>
    <message>
        <source>The package is written and verified. Its key is waiting for you.</source>
        <translation>كُتبت الحزمة وتم التحقق منها. ومفتاحها في انتظارك.</translation>
    </message>
    <message>
        <source>Giving the package its name…</source>
        <translation>جارٍ إعطاء الحزمة اسمها…</translation>
    </message>
    <message>
        <source>Removing the unfinished package…</source>
        <translation>جارٍ إزالة الحزمة غير المكتملة…</translation>
    </message>
    <message>
        <source>Kept for the next package, files and folders: {n}</source>
        <translation>محفوظ للحزمة التالية، عدد الملفات والمجلدات: {n}</translation>
    </message>
    <message>
        <source>Your originals are only read. You can stop at any moment: the unfinished package is then removed. You may also look at other pages meanwhile.</source>
        <translation>ملفاتك الأصلية تُقرأ فقط. ويمكنك الإيقاف في أي لحظة: فتُزال عندئذ الحزمة غير المكتملة. ويمكنك في هذه الأثناء الاطلاع على صفحات أخرى.</translation>
    </message>
</context>
<context>
    <name>ProofBadge</name>
    <message>
        <source>Whole file verified: its SHA-256 holds.</source>
        <translation>تم التحقق من الملف كاملًا: قيمة SHA-256 الخاصة به صحيحة.</translation>
    </message>
    <message>
        <source>First {size} of {whole}, authentic as sealed. The file&apos;s hash is checked when it is extracted.</source>
        <translation>أول {size} من {whole}، أصيل كما خُتم. وتُفحص تجزئة الملف عند استخراجه.</translation>
    </message>
</context>
<context>
    <name>ProtectDialog</name>
    <message>
        <source>Protect your profile</source>
        <translation>حماية ملفك الشخصي</translation>
    </message>
    <message>
        <source>With a &amp;passphrase, asked at each start</source>
        <translation>ب&amp;عبارة مرور تُطلب عند كل تشغيل</translation>
    </message>
    <message>
        <source>With the &amp;keyring of this computer</source>
        <translation>ب&amp;حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Not at all</source>
        <translation>&amp;دون حماية</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;تطبيق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Looking for a keyring…</source>
        <translation>جارٍ البحث عن حلقة مفاتيح…</translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be used now.</source>
        <translation>لا يمكن استخدام حلقة مفاتيح هذا الحاسوب الآن.</translation>
    </message>
    <message>
        <source>Anyone who can use your account, or who takes this drive, can read your custody log and sign in your name.</source>
        <translation>كل من يستطيع استخدام حسابك، أو يأخذ هذا القرص، يستطيع قراءة سجل حيازتك والتوقيع باسمك.</translation>
    </message>
    <message>
        <source>Your profile unlocks when you log in to this computer. It does not open on another one.</source>
        <translation>يُفتح قفل ملفك الشخصي عند تسجيل دخولك إلى هذا الحاسوب. ولا يُفتح على حاسوب آخر.</translation>
    </message>
    <message>
        <source>This is too easy to guess. Choose a longer one.</source>
        <translation>هذه سهلة التخمين. اختر عبارة أطول.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>العبارتان غير متطابقتين بعد.</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase. Write it down and keep it in a safe place.</source>
        <translation>لا يستطيع أحد استرجاع عبارة مرور منسية. دوّنها واحفظها في مكان آمن.</translation>
    </message>
    <message>
        <source>Changing the protection…</source>
        <translation>جارٍ تغيير الحماية…</translation>
    </message>
</context>
<context>
    <name>ProveDialog</name>
    <message>
        <source>Does it still open?</source>
        <translation>هل لا تزال تُفتح؟</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>ا&amp;ختبار الآن</translation>
    </message>
    <message>
        <source>Test each key while there still is another one. The custody log keeps what opened the package, and when.</source>
        <translation>اختبر كل مفتاح ما دام هناك مفتاح آخر. ويحفظ سجل الحيازة ما الذي فتح الحزمة ومتى.</translation>
    </message>
    <message>
        <source>Also &amp;read {n} files chosen at random and compare their hashes</source>
        <translation>&amp;قراءة ملفات مختارة عشوائيًا أيضًا (عددها {n}) ومقارنة تجزئاتها</translation>
    </message>
</context>
<context>
    <name>ProvenanceView</name>
    <message>
        <source>Disclosed from package {package}…: every file here is proven to be one of its {files} files; withheld: {withheld}. The original: {signed}.</source>
        <translation>أُفصح عنها من الحزمة {package}…: ثبت أن كل ملف هنا من ملفاتها البالغ عددها {files}؛ والمحجوب: {withheld}. الأصل: {signed}.</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>The key is symmetric: the service encrypts and decrypts itself, &amp;online</source>
        <translation>المفتاح متماثل: الخدمة نفسها تشفّر وتفك التشفير، عبر ال&amp;شبكة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>اختيار: {what}</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>ReasonsStep</name>
    <message>
        <source>&amp;Give to selected</source>
        <translation>إ&amp;عطاء السبب للمحدد</translation>
    </message>
    <message>
        <source>&amp;Take from selected</source>
        <translation>&amp;نزع السبب من المحدد</translation>
    </message>
    <message>
        <source>Reason for what is selected below</source>
        <translation>سبب ما هو محدد أدناه</translation>
    </message>
    <message>
        <source>Reason for everything else</source>
        <translation>سبب كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>Give a reason for everything that is withheld.</source>
        <translation>اذكر سببًا لكل ما هو محجوب.</translation>
    </message>
    <message>
        <source>Withheld: {files} · without a reason: {bare}</source>
        <translation>المحجوب: {files} · دون سبب: {bare}</translation>
    </message>
    <message>
        <source>Withheld: {files} · each has a reason</source>
        <translation>المحجوب: {files} · لكل منه سبب</translation>
    </message>
    <message>
        <source>Nothing is withheld.</source>
        <translation>لا شيء محجوب.</translation>
    </message>
    <message>
        <source>Not relevant to the matter</source>
        <translation>لا صلة له بالموضوع</translation>
    </message>
    <message>
        <source>Outside what was ordered or requested</source>
        <translation>خارج نطاق ما أُمر به أو طُلب</translation>
    </message>
    <message>
        <source>Privacy of third parties</source>
        <translation>خصوصية الغير</translation>
    </message>
    <message>
        <source>Legal privilege</source>
        <translation>السرية المهنية القانونية</translation>
    </message>
    <message>
        <source>Protection of a source or witness</source>
        <translation>حماية مصدر أو شاهد</translation>
    </message>
    <message>
        <source>Another investigation is under way</source>
        <translation>تحقيق آخر جارٍ</translation>
    </message>
    <message>
        <source>Not disclosable according to the case record</source>
        <translation>غير قابل للإفصاح وفق سجل القضية</translation>
    </message>
    <message>
        <source>Choose, or use your own words</source>
        <translation>اختر سببًا أو اكتبه بعباراتك</translation>
    </message>
</context>
<context>
    <name>ReceivedView</name>
    <message>
        <source>Packages received</source>
        <translation>الحزم المستلَمة</translation>
    </message>
    <message>
        <source>Received (UTC)</source>
        <translation>تاريخ الاستلام (UTC)</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Search package or person</source>
        <translation>البحث عن حزمة أو شخص</translation>
    </message>
    <message>
        <source>Nothing was received yet</source>
        <translation>لم يُستلم شيء بعد</translation>
    </message>
    <message>
        <source>Somebody who hands a package over gives a transfer file with it, or shows codes. Take it in here, or drop it on this page.</source>
        <translation>من يسلّم حزمة يعطي معها ملف نقل أو يُظهر رموزًا. أدخله هنا، أو أفلته على هذه الصفحة.</translation>
    </message>
    <message>
        <source>CaseVault compares the package with what was offered, byte by byte. No key is needed, and nothing is opened.</source>
        <translation>يقارن CaseVault الحزمة بما عُرض، بايتًا بايتًا. ولا حاجة إلى مفتاح، ولا يُفتح شيء.</translation>
    </message>
    <message>
        <source>You take the package over or refuse it. Either way the giver gets an answer that both logs then stand for.</source>
        <translation>تتسلّم الحزمة أو ترفضها. وفي الحالتين يحصل المُسلِّم على جواب يشهد له السجلان بعد ذلك.</translation>
    </message>
    <message>
        <source>&amp;Take over or refuse…</source>
        <translation>&amp;تسلُّم أو رفض…</translation>
    </message>
    <message>
        <source>Received &amp;without an offer…</source>
        <translation>استلام &amp;دون عرض…</translation>
    </message>
    <message>
        <source>&amp;Make an answer again…</source>
        <translation>إنشاء جواب مرة أ&amp;خرى…</translation>
    </message>
    <message>
        <source>log …{end}, entry {n}</source>
        <translation>السجل …{end}، القيد {n}</translation>
    </message>
    <message>
        <source>came without an offer</source>
        <translation>وردت دون عرض</translation>
    </message>
    <message>
        <source>(nobody named)</source>
        <translation>(لم يُذكر أحد)</translation>
    </message>
    <message>
        <source>Refusal for the giver</source>
        <translation>رفض موجّه إلى المُسلِّم</translation>
    </message>
    <message>
        <source>Receipt for the giver</source>
        <translation>إيصال موجّه إلى المُسلِّم</translation>
    </message>
    <message>
        <source>Refused, in entry {n}.</source>
        <translation>رُفضت، في القيد {n}.</translation>
    </message>
    <message>
        <source>Taken over, in entry {n}.</source>
        <translation>جرى تسلُّمها، في القيد {n}.</translation>
    </message>
    <message>
        <source>Give this file back to the giver, who takes it in: only then is the offer ended.</source>
        <translation>أعِد هذا الملف إلى المُسلِّم ليُدخله: فعندئذ فقط ينتهي العرض.</translation>
    </message>
    <message>
        <source>The giver&apos;s checkpoint was NOT cosigned: {why}.</source>
        <translation>لم يوضع توقيع مشترك على نقطة تحقق المُسلِّم: {why}.</translation>
    </message>
    <message>
        <source>It carries your cosignature of the giver&apos;s log as well.</source>
        <translation>ويحمل أيضًا توقيعك المشترك على سجل المُسلِّم.</translation>
    </message>
    <message>
        <source>Received, without an offer.</source>
        <translation>جرى الاستلام دون عرض.</translation>
    </message>
    <message>
        <source>Make an answer again</source>
        <translation>إنشاء جواب مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Make it…</source>
        <translation>إ&amp;نشاء…</translation>
    </message>
    <message>
        <source>For a receipt or refusal that was lost. Take in the transfer file it answered: the same answer is written once more.</source>
        <translation>لإيصال أو رفض فُقد. أدخل ملف النقل الذي أجاب عنه: فيُكتب الجواب نفسه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>&amp;Forget the list</source>
        <translation>&amp;محو القائمة</translation>
    </message>
    <message>
        <source>Packages used last</source>
        <translation>الحزم المستخدمة أخيرًا</translation>
    </message>
    <message>
        <source>Open {name} in {place}</source>
        <translation>فتح {name} في {place}</translation>
    </message>
</context>
<context>
    <name>RecipientsCard</name>
    <message>
        <source>Cards for several people, who open it &amp;together</source>
        <translation>&amp;بطاقات لعدة أشخاص يفتحونها معًا</translation>
    </message>
    <message>
        <source>Keep the package key in my key &amp;vault</source>
        <translation>حفظ مفتاح الحزمة في &amp;خزنة مفاتيحي</translation>
    </message>
    <message>
        <source>S&amp;ign the package with my identity</source>
        <translation>تو&amp;قيع الحزمة بهويتي</translation>
    </message>
    <message>
        <source>Passphrase of your vault</source>
        <translation>عبارة مرور خزنتك</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Access token of the key service</source>
        <translation>رمز الوصول إلى خدمة المفاتيح</translation>
    </message>
    <message>
        <source>{words} — always, by your agency</source>
        <translation>{words} — دائمًا، بقرار جهتك</translation>
    </message>
    <message>
        <source>Name 2 to 16 people for the cards, one a line.</source>
        <translation>سمِّ من شخصين إلى 16 شخصًا للبطاقات، اسم في كل سطر.</translation>
    </message>
    <message>
        <source>Two of the people named for cards have one name.</source>
        <translation>شخصان من المسمَّين للبطاقات لهما الاسم نفسه.</translation>
    </message>
    <message>
        <source>More cards are needed than people are named.</source>
        <translation>عدد البطاقات المطلوبة أكبر من عدد الأشخاص المسمَّين.</translation>
    </message>
    <message>
        <source>Type the passphrase of your vault.</source>
        <translation>اكتب عبارة مرور خزنتك.</translation>
    </message>
    <message>
        <source>Type the access token of the key service.</source>
        <translation>اكتب رمز الوصول إلى خدمة المفاتيح.</translation>
    </message>
    <message>
        <source>{n} of {count} cards together</source>
        <translation>{n} من {count} من البطاقات معًا</translation>
    </message>
    <message>
        <source>{name} — fingerprint compared</source>
        <translation>{name} — قورنت البصمة</translation>
    </message>
    <message>
        <source>{name} — fingerprint not compared yet</source>
        <translation>{name} — لم تُقارن البصمة بعد</translation>
    </message>
    <message>
        <source>{name} — token, service or key file</source>
        <translation>{name} — أداة أمان أو خدمة أو ملف مفتاح</translation>
    </message>
    <message>
        <source>the identity of {name}</source>
        <translation>هوية {name}</translation>
    </message>
    <message>
        <source>A fingerprint that was not compared may be somebody else&apos;s. Compare it by telephone first, on the page of keys.</source>
        <translation>البصمة التي لم تُقارن قد تكون لشخص آخر. قارنها بالهاتف أولًا، في صفحة المفاتيح.</translation>
    </message>
    <message>
        <source>Keys of tokens and services are of today&apos;s kind: who keeps the medium until there is a large quantum computer could open the package through them, however well the other ways hold.</source>
        <translation>مفاتيح أدوات الأمان والخدمات من النوع المستعمل اليوم: فمن يحتفظ بالوسيط حتى ظهور حاسوب كمّي كبير قد يفتح الحزمة عن طريقها، مهما كانت متانة الطرق الأخرى.</translation>
    </message>
    <message>
        <source>People, tokens and services</source>
        <translation>الأشخاص وأدوات الأمان والخدمات</translation>
    </message>
    <message>
        <source>On the page of keys you can add people, tokens and services to seal for.</source>
        <translation>يمكنك في صفحة المفاتيح إضافة أشخاص وأدوات أمان وخدمات تختم لها.</translation>
    </message>
    <message>
        <source>Names of the holders, one a line</source>
        <translation>أسماء الحائزين، اسم في كل سطر</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>اسم واحد في كل سطر</translation>
    </message>
    <message>
        <source>Cards needed</source>
        <translation>عدد البطاقات المطلوبة</translation>
    </message>
    <message>
        <source>Also open it with</source>
        <translation>فتحها أيضًا باستخدام</translation>
    </message>
    <message>
        <source>Holders, one name a line</source>
        <translation>الحائزون، اسم في كل سطر</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Where it opens from</source>
        <translation>من أين تُفتح</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>تاريخ الختم</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>opened with {what} on {when}</source>
        <translation>فُتحت باستخدام {what} في {when}</translation>
    </message>
    <message>
        <source>Last proof</source>
        <translation>آخر إثبات</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>The log names no place.</source>
        <translation>لا يذكر السجل أي مكان.</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>منذ {when}</translation>
    </message>
    <message>
        <source>gone: destroyed on {when}</source>
        <translation>زال: أُتلف في {when}</translation>
    </message>
    <message>
        <source>{when} UTC</source>
        <translation>{when} UTC</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>Work was interrupted</source>
        <translation>توقف العمل قبل انتهائه</translation>
    </message>
    <message>
        <source>CaseVault or the computer stopped in the middle of something. Your original files were not changed, and nothing that was finished was lost.</source>
        <translation>توقف CaseVault أو الحاسوب في أثناء عمل ما. لم تتغير ملفاتك الأصلية، ولم يُفقد شيء مما اكتمل.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;لاحقًا</translation>
    </message>
    <message>
        <source>Sealing a package, started {time}</source>
        <translation>ختم حزمة، بدأ في {time}</translation>
    </message>
    <message>
        <source>Copying a package, started {time}</source>
        <translation>نسخ حزمة، بدأ في {time}</translation>
    </message>
    <message>
        <source>Taking files out of a package, started {time}</source>
        <translation>استخراج ملفات من حزمة، بدأ في {time}</translation>
    </message>
    <message>
        <source>The package was not finished. Remove what was left behind, then seal again.</source>
        <translation>لم تكتمل الحزمة. أزِل ما بقي منها، ثم أعد الختم.</translation>
    </message>
    <message>
        <source>The copy was not finished; the package is as it was. Remove what was left behind, then copy again.</source>
        <translation>لم تكتمل النسخة؛ والحزمة كما كانت. أزِل ما بقي منها، ثم أعد النسخ.</translation>
    </message>
    <message>
        <source>Files that came out are whole and stay. Remove what is unfinished, then take the others out.</source>
        <translation>الملفات التي استُخرجت كاملة وتبقى. أزِل ما لم يكتمل، ثم استخرج البقية.</translation>
    </message>
    <message>
        <source>The package is whole and its key was kept. Only its name is missing.</source>
        <translation>الحزمة كاملة وحُفظ مفتاحها. ولا ينقصها إلا اسمها.</translation>
    </message>
    <message>
        <source>The copy is whole. Only its name is missing.</source>
        <translation>النسخة كاملة. ولا ينقصها إلا اسمها.</translation>
    </message>
    <message>
        <source>&amp;Clean up</source>
        <translation>&amp;تنظيف</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>{t} UTC</source>
        <translation>{t} UTC</translation>
    </message>
    <message>
        <source>Finished. The package has its name.</source>
        <translation>اكتمل الأمر. وللحزمة اسمها.</translation>
    </message>
    <message>
        <source>Cleaned up.</source>
        <translation>تم التنظيف.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>RecoveryDoor</name>
    <message>
        <source>&amp;Recovery record…</source>
        <translation>&amp;بيانات الإصلاح…</translation>
    </message>
</context>
<context>
    <name>RecoveryRecordDialog</name>
    <message>
        <source>Recovery record</source>
        <translation>بيانات الإصلاح</translation>
    </message>
    <message>
        <source>&amp;Choose another…</source>
        <translation>ا&amp;ختيار أخرى…</translation>
    </message>
    <message>
        <source>How much of the package it can repair</source>
        <translation>مقدار ما يمكن إصلاحه من الحزمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Make the record</source>
        <translation>إ&amp;نشاء بيانات الإصلاح</translation>
    </message>
    <message>
        <source>&amp;Write the whole package…</source>
        <translation>&amp;كتابة الحزمة كاملة…</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;مقارنة</translation>
    </message>
    <message>
        <source>Every block of the package is compared with its record. That needs no key, and changes neither file.</source>
        <translation>تُقارن كل كتلة من الحزمة ببيانات إصلاحها. ولا يلزم لذلك مفتاح، ولا يتغير أي من الملفين.</translation>
    </message>
    <message>
        <source>There is none yet. A recovery record is a file beside the package: if a disc is scratched or a stick loses data, it brings that part back. It needs no key and holds nothing secret. Keep a copy of it on another medium.</source>
        <translation>لا توجد بعد. بيانات الإصلاح ملف بجانب الحزمة: فإذا خُدش قرص أو فقدت ذاكرة USB بيانات، أعادت ذلك الجزء. لا تحتاج إلى مفتاح ولا تحتوي على أي سر. احتفظ بنسخة منها على وسيط آخر.</translation>
    </message>
    <message>
        <source>The recovery record was made</source>
        <translation>أُنشئت بيانات الإصلاح</translation>
    </message>
    <message>
        <source>It repairs up to {percent} % of the package. Size: {size}.</source>
        <translation>تُصلح ما يصل إلى {percent} % من الحزمة. الحجم: {size}.</translation>
    </message>
    <message>
        <source>SHA-256 of the package</source>
        <translation>قيمة SHA-256 للحزمة</translation>
    </message>
    <message>
        <source>Blocks that do not hold: {n} of {all}, {size} each.</source>
        <translation>الكتل غير السليمة: {n} من {all}، حجم كل منها {size}.</translation>
    </message>
    <message>
        <source>The package has {now}; it had {then}.</source>
        <translation>حجم الحزمة {now}؛ وكان {then}.</translation>
    </message>
    <message>
        <source>Repaired: the new file is the package as it was</source>
        <translation>تم الإصلاح: الملف الجديد هو الحزمة كما كانت</translation>
    </message>
    <message>
        <source>The package is as it was when its record was made</source>
        <translation>الحزمة كما كانت عند إنشاء بيانات إصلاحها</translation>
    </message>
    <message>
        <source>More is damaged than this record can repair</source>
        <translation>التلف أكبر مما يمكن لبيانات الإصلاح هذه إصلاحه</translation>
    </message>
    <message>
        <source>Beyond repair: {n}. Salvage brings out what holds.</source>
        <translation>غير قابل للإصلاح: {n}. الإنقاذ يُخرج ما هو سليم.</translation>
    </message>
    <message>
        <source>The package is damaged, and can be repaired</source>
        <translation>الحزمة تالفة، ويمكن إصلاحها</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>RehearsalPanel</name>
    <message>
        <source>&amp;Rehearse recovery…</source>
        <translation>ت&amp;جربة الاسترجاع…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;ليس الآن</translation>
    </message>
    <message>
        <source>Keep your originals: recovery was not rehearsed</source>
        <translation>احتفظ بملفاتك الأصلية: لم تُجرَّب عملية الاسترجاع</translation>
    </message>
    <message>
        <source>Keep your originals: you chose not to rehearse now</source>
        <translation>احتفظ بملفاتك الأصلية: اخترت عدم تجربة الاسترجاع الآن</translation>
    </message>
    <message>
        <source>&amp;Rehearse another way…</source>
        <translation>ت&amp;جربة طريقة أخرى…</translation>
    </message>
    <message>
        <source>The last try failed: {what}</source>
        <translation>فشلت المحاولة الأخيرة: {what}</translation>
    </message>
    <message>
        <source>The package key opened a sample; no second way has done so yet.</source>
        <translation>فتح مفتاح الحزمة عيّنة؛ ولم تفعل ذلك طريقة ثانية بعد.</translation>
    </message>
    <message>
        <source>That somebody can open this package is not proven. You can rehearse it here, or later on the page Keys.</source>
        <translation>لم يثبت أن أحدًا يستطيع فتح هذه الحزمة. يمكنك تجربة ذلك هنا، أو لاحقًا في صفحة «المفاتيح».</translation>
    </message>
    <message>
        <source>Before you rely on the package alone, prove with a sample that it opens with what will be kept.</source>
        <translation>قبل أن تعتمد على الحزمة وحدها، أثبت بعيّنة أنها تُفتح بما سيُحتفظ به.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Opened on the drive with: {ways}. Files chosen at random were read, and their hashes are those of your originals.</source>
        <translation>فُتحت على القرص باستخدام: {ways}. وقُرئت ملفات مختارة عشوائيًا، وتجزئاتها هي تجزئات ملفاتك الأصلية.</translation>
    </message>
    <message>
        <source>Not tried: {ways}.</source>
        <translation>لم يُجرَّب: {ways}.</translation>
    </message>
    <message>
        <source>Recovery rehearsed: your source is safe, but for the exceptions</source>
        <translation>نجحت تجربة الاسترجاع: مصدرك محفوظ بأمان، باستثناء ما ورد في الاستثناءات</translation>
    </message>
    <message>
        <source>Recovery rehearsed: your source is safe in the package</source>
        <translation>نجحت تجربة الاسترجاع: مصدرك محفوظ بأمان في الحزمة</translation>
    </message>
</context>
<context>
    <name>RehearseDialog</name>
    <message>
        <source>Can it be had back?</source>
        <translation>هل يمكن استرجاعها؟</translation>
    </message>
    <message>
        <source>&amp;Open a sample</source>
        <translation>&amp;فتح عيّنة</translation>
    </message>
    <message>
        <source>Take what somebody will have on the day it is needed, best something else than the key you just took. It opens the package as it lies on the drive; up to {n} files chosen at random are read and their hashes compared. Nothing is written but the custody log.</source>
        <translation>استخدم ما سيكون لدى شخص ما يوم الحاجة، والأفضل أن يكون غير المفتاح الذي أخذته للتو. يفتح الحزمة كما هي على القرص؛ وتُقرأ ملفات مختارة عشوائيًا، عددها {n} على الأكثر، وتُقارن تجزئاتها. ولا يُكتب شيء سوى سجل الحيازة.</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Ask for a cosignature</source>
        <translation>طلب توقيع مشترك</translation>
    </message>
    <message>
        <source>&amp;Make the request…</source>
        <translation>إ&amp;نشاء الطلب…</translation>
    </message>
    <message>
        <source>{name} (signed {entries})</source>
        <translation>{name} (وقّع {entries})</translation>
    </message>
    <message>
        <source>Somebody who has seen nothing of this log yet</source>
        <translation>شخص لم يطّلع على شيء من هذا السجل بعد</translation>
    </message>
    <message>
        <source>A witness signs that it saw this log as it is now, and refuses if it was cut or rewritten since. The request holds a checkpoint and hashes; no entry, no name, no case.</source>
        <translation>يوقّع الشاهد بأنه اطّلع على هذا السجل كما هو الآن، ويرفض إذا اقتُطع أو أُعيدت كتابته منذ ذلك الحين. يحتوي الطلب على نقطة تحقق وتجزئات؛ لا قيود ولا أسماء ولا قضايا.</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>من يُطلب منه</translation>
    </message>
    <message>
        <source>How many entries that witness saw last</source>
        <translation>عدد القيود التي اطّلع عليها ذلك الشاهد آخر مرة</translation>
    </message>
    <message>
        <source>A refusal says the number; correct it here then, and ask again.</source>
        <translation>يذكر الرفض العدد؛ صحّحه هنا عندئذ، واطلب من جديد.</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Exceptions: not packed, or not as found</source>
        <translation>الاستثناءات: غير مُدرج في الحزمة، أو ليس كما وُجد</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>&amp;Discard the package</source>
        <translation>الت&amp;خلي عن الحزمة</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>عرض في الم&amp;جلد</translation>
    </message>
    <message>
        <source>&amp;Copy SHA-256</source>
        <translation>&amp;نسخ SHA-256</translation>
    </message>
    <message>
        <source>&amp;Open for review</source>
        <translation>&amp;فتح للمراجعة</translation>
    </message>
    <message>
        <source>&amp;Seal another</source>
        <translation>ختم حزمة &amp;أخرى</translation>
    </message>
    <message>
        <source>Sealed: complete</source>
        <translation>خُتمت: كاملة</translation>
    </message>
    <message>
        <source>Every file is in the package, was read back from the drive, and has the hash it had here.</source>
        <translation>كل ملف موجود في الحزمة، وأُعيدت قراءته من القرص، وتجزئته هي التي كانت له هنا.</translation>
    </message>
    <message>
        <source>Sealed: complete with exceptions</source>
        <translation>خُتمت: كاملة مع استثناءات</translation>
    </message>
    <message>
        <source>What is in the package was read back and verified. What is not in it, or not as it was found, is listed below and in the package.</source>
        <translation>ما في الحزمة أُعيدت قراءته وتم التحقق منه. وما ليس فيها، أو ليس كما وُجد، مذكور أدناه وفي الحزمة.</translation>
    </message>
    <message>
        <source>Exceptions: {n}</source>
        <translation>الاستثناءات: {n}</translation>
    </message>
    <message>
        <source>Not sealed: stopped</source>
        <translation>لم تُختم: أُوقفت</translation>
    </message>
    <message>
        <source>You stopped the work.</source>
        <translation>أوقفت العمل.</translation>
    </message>
    <message>
        <source>Not finished: the package has no name yet</source>
        <translation>لم تكتمل: ليس للحزمة اسم بعد</translation>
    </message>
    <message>
        <source>The package is whole and its key is safe; only its name is missing. Solve what is said below and try again, or discard it.</source>
        <translation>الحزمة كاملة ومفتاحها في أمان؛ ولا ينقصها إلا اسمها. عالج ما يُذكر أدناه وحاول مرة أخرى، أو تخلَّ عنها.</translation>
    </message>
    <message>
        <source>Failed: not sealed</source>
        <translation>فشل: لم تُختم</translation>
    </message>
    <message>
        <source>What you filled in is still there.</source>
        <translation>ما ملأته لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>Move or rename the file that has this name, then try again.</source>
        <translation>انقل الملف الذي يحمل هذا الاسم أو غيّر اسمه، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Not sealed: the package was discarded</source>
        <translation>لم تُختم: جرى التخلي عن الحزمة</translation>
    </message>
    <message>
        <source>Nobody took its key, so nobody could ever have opened it; it was removed. Your originals were not changed, and what you filled in is still there.</source>
        <translation>لم يأخذ أحد مفتاحها، فما كان لأحد أن يفتحها أبدًا؛ ولذلك أُزيلت. لم تتغير ملفاتك الأصلية، وما ملأته لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>SHA-256 of the package</source>
        <translation>قيمة SHA-256 للحزمة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>{size} · files in it: {n}, {content}</source>
        <translation>{size} · عدد الملفات فيها: {n}، {content}</translation>
    </message>
    <message>
        <source>In bytes: {size}, contents {content}</source>
        <translation>بالبايت: {size}، المحتوى {content}</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>تُفتح باستخدام</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>بصمة المفتاح</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>مكان المفتاح</translation>
    </message>
    <message>
        <source>{n}, all of them needed: {first} to {last}</source>
        <translation>{n}، كلها مطلوبة: من {first} إلى {last}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>with you: you retyped its end</source>
        <translation>لديك: أعدت كتابة نهايته</translation>
    </message>
    <message>
        <source>on its key card</source>
        <translation>على بطاقة المفتاح</translation>
    </message>
    <message>
        <source>in the keyring of this computer</source>
        <translation>في حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>in a key file</source>
        <translation>في ملف مفتاح</translation>
    </message>
    <message>
        <source>in your key vault</source>
        <translation>في خزنة مفاتيحك</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Open or verify a package</source>
        <translation>فتح حزمة أو التحقق منها</translation>
    </message>
    <message>
        <source>&amp;Salvage what still holds…</source>
        <translation>إ&amp;نقاذ ما لا يزال سليمًا…</translation>
    </message>
    <message>
        <source>&amp;Close package</source>
        <translation>إ&amp;غلاق الحزمة</translation>
    </message>
    <message>
        <source>&amp;Back to the package</source>
        <translation>&amp;رجوع إلى الحزمة</translation>
    </message>
    <message>
        <source>See who can open it, check that it is whole, look inside, take files out.</source>
        <translation>اعرف من يستطيع فتحها، وتأكد من أنها كاملة، واطّلع على ما بداخلها، واستخرج الملفات.</translation>
    </message>
    <message>
        <source>It is a CaseVault package. It is closed; one of its keys opens it.</source>
        <translation>إنها حزمة CaseVault. وهي مغلقة، ويفتحها أحد مفاتيحها.</translation>
    </message>
    <message>
        <source>&amp;Another package</source>
        <translation>حزمة أ&amp;خرى</translation>
    </message>
    <message>
        <source>It is damaged. What still holds can be brought out with one of its keys.</source>
        <translation>إنها تالفة. وما لا يزال سليمًا يمكن إخراجه بأحد مفاتيحها.</translation>
    </message>
    <message>
        <source>Case {reference}</source>
        <translation>القضية {reference}</translation>
    </message>
    <message>
        <source>files: {n}</source>
        <translation>الملفات: {n}</translation>
    </message>
    <message>
        <source>package {start}…</source>
        <translation>الحزمة {start}…</translation>
    </message>
    <message>
        <source>Disclose some files</source>
        <translation>الإفصاح عن بعض الملفات</translation>
    </message>
    <message>
        <source>Compare packages</source>
        <translation>مقارنة الحزم</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>الملاحظات والإشارات المرجعية</translation>
    </message>
    <message>
        <source>{name} waits to be opened.</source>
        <translation>{name} في انتظار الفتح.</translation>
    </message>
</context>
<context>
    <name>SalvageView</name>
    <message>
        <source>New folder for what comes out</source>
        <translation>مجلد جديد لما يُستخرج</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>ا&amp;ختيار المكان…</translation>
    </message>
    <message>
        <source>Also write &amp;lost files as far as they hold</source>
        <translation>كتابة الملفات ال&amp;مفقودة أيضًا بقدر ما هو سليم منها</translation>
    </message>
    <message>
        <source>Lost file</source>
        <translation>الملف المفقود</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>التالف</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>عرض في الم&amp;جلد</translation>
    </message>
    <message>
        <source>&amp;Salvage</source>
        <translation>إ&amp;نقاذ</translation>
    </message>
    <message>
        <source>What opens it, and where to?</source>
        <translation>ما الذي يفتحها، وإلى أين؟</translation>
    </message>
    <message>
        <source>A whole copy is always better: compare the SHA-256 on the receipt with that of every copy there is. Salvage only reads this file. What comes out is proven file by file, not as a package.</source>
        <translation>النسخة الكاملة أفضل دائمًا: قارن قيمة SHA-256 المذكورة في الإيصال بقيمة كل نسخة موجودة. الإنقاذ يقرأ هذا الملف فقط. وما يُستخرج مُثبت ملفًا ملفًا، لا كحزمة.</translation>
    </message>
    <message>
        <source>Into a folder of their own, under names that end in .incomplete, with zeros for what is lost. The list says where. As a whole they are no evidence.</source>
        <translation>في مجلد مستقل، بأسماء تنتهي بـ .incomplete، مع أصفار بدل المفقود. وتبيّن القائمة مواضعه. وهي في مجملها ليست أدلة.</translation>
    </message>
    <message>
        <source>Nothing in this package holds any more</source>
        <translation>لم يعد في هذه الحزمة شيء سليم</translation>
    </message>
    <message>
        <source>Files salvaged: {files}. How many are lost is not known for certain.</source>
        <translation>الملفات التي أُنقذت: {files}. أما عدد المفقود فلا يُعرف على وجه اليقين.</translation>
    </message>
    <message>
        <source>Salvaged: {files}. Lost: {lost}.</source>
        <translation>أُنقذ: {files}. فُقد: {lost}.</translation>
    </message>
    <message>
        <source>Every file was salvaged</source>
        <translation>أُنقذت كل الملفات</translation>
    </message>
    <message>
        <source>Files that came out: {n}, {size}. Each holds by itself.</source>
        <translation>الملفات التي استُخرجت: {n}، {size}. وكل منها صحيح في ذاته.</translation>
    </message>
    <message>
        <source>Without a listed SHA-256, proven by their encryption alone: {n}.</source>
        <translation>دون قيمة SHA-256 مسرودة، ومُثبتة بتشفيرها وحده: {n}.</translation>
    </message>
    <message>
        <source>The list of files is damaged too: there may have been more files.</source>
        <translation>قائمة الملفات تالفة أيضًا: ربما كانت هناك ملفات أخرى.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>{lost} of {all}</source>
        <translation>{lost} من {all}</translation>
    </message>
    <message>
        <source>{lost} of the {all} that are left; the end is missing</source>
        <translation>{lost} من الباقي وعدده {all}؛ والنهاية مفقودة</translation>
    </message>
    <message>
        <source>Blocks lost</source>
        <translation>الكتل المفقودة</translation>
    </message>
    <message>
        <source>Written in part, no evidence as a whole: {n}</source>
        <translation>كُتبت جزئيًا، وليست أدلة في مجملها: {n}</translation>
    </message>
    <message>
        <source>Parts missing</source>
        <translation>الأجزاء الناقصة</translation>
    </message>
    <message>
        <source>{lost} of {size}</source>
        <translation>{lost} من {size}</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>لم يُختر مجلد بعد</translation>
    </message>
    <message>
        <source>Files that were lost</source>
        <translation>الملفات المفقودة</translation>
    </message>
</context>
<context>
    <name>ScheduleStep</name>
    <message>
        <source>Tell &amp;names and sizes of what is withheld</source>
        <translation>ذكر الأ&amp;سماء والأحجام لما هو محجوب</translation>
    </message>
    <message>
        <source>Case reference that is told</source>
        <translation>مرجع القضية الذي يُذكر</translation>
    </message>
    <message>
        <source>Use a &amp;case.json…</source>
        <translation>ا&amp;ستخدام ملف case.json…</translation>
    </message>
    <message>
        <source>This goes into the package. Of the case nothing else is told: the record of the original stays there, with its custody entries.</source>
        <translation>يُدرج هذا في الحزمة. ولا يُذكر من القضية شيء آخر: فسجل قضية الأصل يبقى هناك، مع قيود حيازته.</translation>
    </message>
    <message>
        <source>Drawing up the schedule…</source>
        <translation>جارٍ إعداد الجدول…</translation>
    </message>
    <message>
        <source>Type the reference of the case.</source>
        <translation>اكتب مرجع القضية.</translation>
    </message>
    <message>
        <source>Disclosed: {files}, {size} · withheld: {rest}</source>
        <translation>المُفصح عنه: {files}، {size} · المحجوب: {rest}</translation>
    </message>
    <message>
        <source>Another &amp;case.json…</source>
        <translation>م&amp;لف case.json آخر…</translation>
    </message>
    <message>
        <source>the reference is missing</source>
        <translation>المرجع ناقص</translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>Seal a case</source>
        <translation>ختم قضية</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
</context>
<context>
    <name>SealPolicy</name>
    <message>
        <source>What is off here, the policy of your agency has decided.</source>
        <translation>ما هو معطَّل هنا قررته سياسة جهتك.</translation>
    </message>
    <message>
        <source>The policy of your agency has decided this.</source>
        <translation>قررت سياسة جهتك ذلك.</translation>
    </message>
</context>
<context>
    <name>SealSteps</name>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>A package is whole and its key is safe, but it has no name yet. If you close now, it stays where it is, and the next start offers to finish it.</source>
        <translation>حزمة كاملة ومفتاحها في أمان، لكن ليس لها اسم بعد. إذا أغلقت الآن، بقيت في مكانها، وعُرض إكمالها عند التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>إظهار {name}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>ServicesView</name>
    <message>
        <source>Keys of tokens and services</source>
        <translation>مفاتيح أدوات الأمان والخدمات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>تاريخ الاختبار</translation>
    </message>
    <message>
        <source>Search name, kind, origin or fingerprint</source>
        <translation>البحث عن اسم أو نوع أو مصدر أو بصمة</translation>
    </message>
    <message>
        <source>No key is pinned yet</source>
        <translation>لا مفتاح مثبّت بعد</translation>
    </message>
    <message>
        <source>A public key of a smart card, an HSM, a cloud key service or a key file can be sealed to offline. Only opening needs the card or the service.</source>
        <translation>يمكن الختم دون اتصال للمفتاح العام لبطاقة ذكية أو وحدة HSM أو خدمة مفاتيح سحابية أو ملف مفتاح. والفتح وحده يحتاج إلى البطاقة أو الخدمة.</translation>
    </message>
    <message>
        <source>Add the token or service itself: it is tested before it can be chosen.</source>
        <translation>أضف أداة الأمان أو الخدمة نفسها: تُختبر قبل أن يمكن اختيارها.</translation>
    </message>
    <message>
        <source>Or pin the public key alone, when somebody else will open what you seal to it.</source>
        <translation>أو ثبّت المفتاح العام وحده، إذا كان شخص آخر سيفتح ما تختمه له.</translation>
    </message>
    <message>
        <source>A quantum computer of a later day could open what is sealed to this key. Keep what must stay secret for decades to identities and package keys.</source>
        <translation>قد يفتح حاسوب كمّي في المستقبل ما يُختم لهذا المفتاح. خصّص ما يجب أن يبقى سرًّا عقودًا للهويات ومفاتيح الحزم.</translation>
    </message>
    <message>
        <source>&amp;Pin a public key file…</source>
        <translation>&amp;تثبيت ملف مفتاح عام…</translation>
    </message>
    <message>
        <source>&amp;Add a token or service…</source>
        <translation>إ&amp;ضافة أداة أمان أو خدمة…</translation>
    </message>
    <message>
        <source>&amp;Test now…</source>
        <translation>اخ&amp;تبار الآن…</translation>
    </message>
    <message>
        <source>Rem&amp;ove…</source>
        <translation>إزال&amp;ة…</translation>
    </message>
    <message>
        <source>cannot be</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>تاريخ التثبيت</translation>
    </message>
    <message>
        <source>{when} UTC</source>
        <translation>{when} UTC</translation>
    </message>
    <message>
        <source>{when} UTC: it opened what was sealed to it</source>
        <translation>{when} UTC: فتح ما خُتم له</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>{name} can be sealed to from now on.</source>
        <translation>يمكن الختم لـ {name} من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Test {name}</source>
        <translation>اختبار {name}</translation>
    </message>
    <message>
        <source>A fresh secret is sealed to it and opened again. What you enter here is used once and kept nowhere.</source>
        <translation>يُختم له سر جديد ثم يُفتح من جديد. وما تُدخله هنا يُستخدم مرة واحدة ولا يُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>ا&amp;ختبار</translation>
    </message>
    <message>
        <source>{name} opens what is sealed to it.</source>
        <translation>{name} يفتح ما يُختم له.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>هل تريد إزالة {name}؟</translation>
    </message>
    <message>
        <source>Its public key and how it is reached are forgotten here. Packages that were sealed to it stay as they are, but CaseVault cannot open them with it until it is added again.</source>
        <translation>يُنسى هنا مفتاحه العام وطريقة الوصول إليه. والحزم التي خُتمت له تبقى كما هي، لكن CaseVault لا يستطيع فتحها به إلى أن يُضاف من جديد.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>Its limits</source>
        <translation>حدوده</translation>
    </message>
    <message>
        <source>About the chosen key</source>
        <translation>حول المفتاح المختار</translation>
    </message>
</context>
<context>
    <name>ServingView</name>
    <message>
        <source>Logs you are a witness of</source>
        <translation>السجلات التي أنت شاهد عليها</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Entries cosigned</source>
        <translation>القيود الموقّعة توقيعًا مشتركًا</translation>
    </message>
    <message>
        <source>Name of the log</source>
        <translation>اسم السجل</translation>
    </message>
    <message>
        <source>Search log</source>
        <translation>البحث عن سجل</translation>
    </message>
    <message>
        <source>Refused: evidence</source>
        <translation>المرفوض: دليل</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>متى (UTC)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Search what was refused</source>
        <translation>البحث في المرفوض</translation>
    </message>
    <message>
        <source>You are no witness of any log yet</source>
        <translation>لست شاهدًا على أي سجل بعد</translation>
    </message>
    <message>
        <source>A colleague who wants a witness gives you the key of their log (.vkey). Make that log known here; from then on you can cosign its checkpoints.</source>
        <translation>الزميل الذي يريد شاهدًا يعطيك مفتاح سجله (.vkey). عرِّف ذلك السجل هنا؛ ومنذ ذلك الحين يمكنك التوقيع المشترك على نقاط تحققه.</translation>
    </message>
    <message>
        <source>What you saw of a log is stored before you sign. A checkpoint that was cut or rewritten since is refused, and kept as evidence.</source>
        <translation>ما اطّلعت عليه من سجل يُحفظ قبل أن توقّع. ونقطة التحقق التي اقتُطعت أو أُعيدت كتابتها منذ ذلك الحين تُرفض، وتُحفظ دليلًا.</translation>
    </message>
    <message>
        <source>Give them your key as a witness, so that they can check your signature.</source>
        <translation>أعطِ أصحاب السجلات مفتاحك كشاهد، ليتمكنوا من فحص توقيعك.</translation>
    </message>
    <message>
        <source>&amp;Cosign a checkpoint…</source>
        <translation>ال&amp;توقيع المشترك على نقطة تحقق…</translation>
    </message>
    <message>
        <source>Make a log &amp;known…</source>
        <translation>ت&amp;عريف سجل…</translation>
    </message>
    <message>
        <source>&amp;Your key as a witness…</source>
        <translation>&amp;مفتاحك كشاهد…</translation>
    </message>
    <message>
        <source>Show the &amp;evidence…</source>
        <translation>عرض ال&amp;دليل…</translation>
    </message>
    <message>
        <source>Refused, and kept as evidence</source>
        <translation>رُفضت وحُفظت دليلًا</translation>
    </message>
    <message>
        <source>Cosign a checkpoint</source>
        <translation>التوقيع المشترك على نقطة تحقق</translation>
    </message>
    <message>
        <source>&amp;Cosign it</source>
        <translation>&amp;توقيع مشترك</translation>
    </message>
    <message>
        <source>The request of a log that is known here. Your signature says that it goes on from what you saw before; it says nothing about what its entries claim.</source>
        <translation>طلب سجل معروف هنا. يقول توقيعك إن السجل يواصل ما اطّلعت عليه من قبل؛ ولا يقول شيئًا عمّا تدّعيه قيوده.</translation>
    </message>
    <message>
        <source>The first {entries} of {name} are cosigned, on {time}.

Give this answer back, as a file or by its code.</source>
        <translation>وُضع التوقيع المشترك على القيود الأولى من {name}: {entries}، في {time}.

أعِد هذا الجواب، في ملف أو برمزه.</translation>
    </message>
    <message>
        <source>Your cosignature</source>
        <translation>توقيعك المشترك</translation>
    </message>
    <message>
        <source>Make a log known</source>
        <translation>تعريف سجل</translation>
    </message>
    <message>
        <source>&amp;Know it</source>
        <translation>ت&amp;عريف</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>الاسم الذي تسميه به</translation>
    </message>
    <message>
        <source>The public key of the log (.vkey), from whoever looks after it. Checkpoints that this key signed can be cosigned here from then on.</source>
        <translation>المفتاح العام للسجل (.vkey)، من القائم عليه. ومنذ ذلك الحين يمكن هنا التوقيع المشترك على نقاط التحقق التي وقّعها هذا المفتاح.</translation>
    </message>
    <message>
        <source>{name} is known from now on.</source>
        <translation>{name} معروف من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Give it to those whose logs you cosign, by a way that they trust: they put it into their trust policy. It is public, and signs nothing.</source>
        <translation>أعطه لأصحاب السجلات التي توقّعها توقيعًا مشتركًا، بطريق يثقون به: فيضعونه في سياسة الثقة لديهم. وهو عام ولا يوقّع شيئًا.</translation>
    </message>
    <message>
        <source>Your key as a witness</source>
        <translation>مفتاحك كشاهد</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Title or role</source>
        <translation>الرتبة أو الصفة</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Badge or staff number</source>
        <translation>رقم الشارة أو الرقم الوظيفي</translation>
    </message>
    <message>
        <source>&amp;Save identity</source>
        <translation>&amp;حفظ الهوية</translation>
    </message>
    <message>
        <source>Change &amp;protection…</source>
        <translation>تغيير الح&amp;ماية…</translation>
    </message>
    <message>
        <source>Change the log&apos;s &amp;key…</source>
        <translation>تغيير م&amp;فتاح السجل…</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> ثانية</translation>
    </message>
    <message>
        <source> minutes without use</source>
        <translation> دقيقة دون استخدام</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>لا تُقفل تلقائيًا</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>دون حماية</translation>
    </message>
    <message>
        <source>Only the rights of your account keep others from the key of your custody log.</source>
        <translation>لا يمنع الآخرين من الوصول إلى مفتاح سجل حيازتك إلا صلاحيات حسابك.</translation>
    </message>
    <message>
        <source>Protected by a passphrase</source>
        <translation>محمي بعبارة مرور</translation>
    </message>
    <message>
        <source>CaseVault asks for your passphrase at each start.</source>
        <translation>يطلب CaseVault عبارة مرورك عند كل تشغيل.</translation>
    </message>
    <message>
        <source>Protected by the keyring</source>
        <translation>محمي بحلقة المفاتيح</translation>
    </message>
    <message>
        <source>The keyring of this computer unlocks your profile when you log in.</source>
        <translation>تفتح حلقة مفاتيح هذا الحاسوب قفل ملفك الشخصي عند تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Saved. The custody log names you so from now on.</source>
        <translation>تم الحفظ. يسمّيك سجل الحيازة هكذا من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>The language changes when CaseVault starts again.</source>
        <translation>تتغير اللغة عند تشغيل CaseVault من جديد.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>من أنت</translation>
    </message>
    <message>
        <source>The custody log names you so in every entry. It is your statement; the log cannot check it.</source>
        <translation>يسمّيك سجل الحيازة هكذا في كل قيد. وهذا تصريح منك؛ ولا يستطيع السجل التأكد منه.</translation>
    </message>
    <message>
        <source>Protection of your profile</source>
        <translation>حماية ملفك الشخصي</translation>
    </message>
    <message>
        <source>Looks and safety</source>
        <translation>المظهر والأمان</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Clear a copied key after</source>
        <translation>محو المفتاح المنسوخ بعد</translation>
    </message>
    <message>
        <source>Lock the key vault after</source>
        <translation>إقفال خزنة المفاتيح بعد</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Share card {n} of set {set}</source>
        <translation>بطاقة الحصة {n} من المجموعة {set}</translation>
    </message>
    <message>
        <source>Share card {n}</source>
        <translation>بطاقة الحصة {n}</translation>
    </message>
    <message>
        <source>{threshold} of {shares} such cards together open one sealed CaseVault package</source>
        <translation>{threshold} من {shares} من هذه البطاقات تفتح معًا حزمة CaseVault مختومة واحدة</translation>
    </message>
    <message>
        <source>This card alone opens nothing. Never keep two of a set together.</source>
        <translation>هذه البطاقة وحدها لا تفتح شيئًا. لا تحفظ أبدًا بطاقتين من مجموعة واحدة معًا.</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>الحائز</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Cards needed</source>
        <translation>عدد البطاقات المطلوبة</translation>
    </message>
    <message>
        <source>Opens package</source>
        <translation>تفتح الحزمة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Bring it when the package must be opened: its words are typed, or the code is read. The words follow SLIP-0039, a published standard.</source>
        <translation>أحضرها عندما يجب فتح الحزمة: تُكتب كلماتها أو يُقرأ الرمز. والكلمات وفق SLIP-0039، وهو معيار منشور.</translation>
    </message>
    <message>
        <source>A photograph or photocopy of it is a share as well.</source>
        <translation>صورتها الفوتوغرافية أو الضوئية حصة أيضًا.</translation>
    </message>
    <message>
        <source>If you leave your office, hand it over or back, and have that written down.</source>
        <translation>إذا تركت منصبك، فسلّمها إلى غيرك أو أعدها، واطلب تدوين ذلك.</translation>
    </message>
    <message>
        <source>If too many cards are lost, nobody can open the package with them any more.</source>
        <translation>إذا فُقد عدد كبير من البطاقات، لم يعد أحد يستطيع فتح الحزمة بها.</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>سُلّمت إلى</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>The same words, for a camera</source>
        <translation>الكلمات نفسها، للقراءة بكاميرا</translation>
    </message>
</context>
<context>
    <name>ShareCardsDialog</name>
    <message>
        <source>The cards of several people</source>
        <translation>بطاقات عدة أشخاص</translation>
    </message>
    <message>
        <source>&amp;Discard package…</source>
        <translation>الت&amp;خلي عن الحزمة…</translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Discard this package?</source>
        <translation>هل تريد التخلي عن هذه الحزمة؟</translation>
    </message>
    <message>
        <source>Not every card was made. Without them the people named cannot open the package, so it would be removed. Your original files were not changed.</source>
        <translation>لم تُنشأ كل البطاقات. ودونها لا يستطيع الأشخاص المسمَّون فتح الحزمة، ولذلك ستُزال. لم تتغير ملفاتك الأصلية.</translation>
    </message>
    <message>
        <source>&amp;Discard the package</source>
        <translation>الت&amp;خلي عن الحزمة</translation>
    </message>
    <message>
        <source>&amp;Keep working on it</source>
        <translation>&amp;مواصلة العمل عليها</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظت باسم {name}</translation>
    </message>
    <message>
        <source>Every card was made. Print each, hand it over, and delete the files.</source>
        <translation>أُنشئت كل البطاقات. اطبع كلًا منها وسلّمها، واحذف الملفات.</translation>
    </message>
    <message>
        <source>Finish becomes possible when every card was saved.</source>
        <translation>يصبح «إنهاء» متاحًا بعد حفظ كل البطاقات.</translation>
    </message>
    <message>
        <source>{threshold} of these {shares} people together can open the package; fewer cannot. Save a card for each on another drive than the package, print it, and hand it over.</source>
        <translation>{threshold} من هؤلاء الأشخاص وعددهم {shares} يستطيعون معًا فتح الحزمة؛ ولا يستطيع ذلك عدد أقل. احفظ بطاقة لكل منهم على قرص غير قرص الحزمة، واطبعها وسلّمها.</translation>
    </message>
    <message>
        <source>Save card {n}…</source>
        <translation>حفظ البطاقة {n}…</translation>
    </message>
    <message>
        <source>Save card {n} for {name}</source>
        <translation>حفظ البطاقة {n} لـ {name}</translation>
    </message>
</context>
<context>
    <name>SharesEntry</name>
    <message>
        <source>Type or paste the words of one card</source>
        <translation>اكتب كلمات بطاقة واحدة أو الصقها</translation>
    </message>
    <message>
        <source>Words of one card</source>
        <translation>كلمات بطاقة واحدة</translation>
    </message>
    <message>
        <source>Add this c&amp;ard</source>
        <translation>إضا&amp;فة هذه البطاقة</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Card {numbers} does not belong to the others and was put aside.</source>
        <translation>البطاقة {numbers} لا تنتمي إلى البقية ووُضعت جانبًا.</translation>
    </message>
    <message>
        <source>One of the cards is wrong; from so few it cannot be told which. Type one more, or one of them anew.</source>
        <translation>إحدى البطاقات خطأ؛ ولا يمكن من هذا العدد القليل معرفة أيها. اكتب بطاقة أخرى، أو أعد كتابة إحداها.</translation>
    </message>
    <message>
        <source>This card is of set {given}; the package needs set {wanted}.</source>
        <translation>هذه البطاقة من المجموعة {given}؛ والحزمة تحتاج إلى المجموعة {wanted}.</translation>
    </message>
    <message>
        <source>This card is of another set than those given before.</source>
        <translation>هذه البطاقة من مجموعة غير مجموعة البطاقات السابقة.</translation>
    </message>
    <message>
        <source>This card was not typed correctly.</source>
        <translation>لم تُكتب هذه البطاقة كتابة صحيحة.</translation>
    </message>
    <message>
        <source>Cards given: {numbers}.</source>
        <translation>البطاقات المقدَّمة: {numbers}.</translation>
    </message>
    <message>
        <source>More cards needed: {n}.</source>
        <translation>البطاقات اللازمة الأخرى: {n}.</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <translation>هذا يكفي.</translation>
    </message>
    <message>
        <source>set {number}: {n} cards</source>
        <translation>المجموعة {number}: عدد البطاقات {n}</translation>
    </message>
    <message>
        <source>Needed: {sets}.</source>
        <translation>المطلوب: {sets}.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Read the &amp;guide</source>
        <translation>قراءة ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Version {v}</source>
        <translation>الإصدار {v}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Seal a case</source>
        <translation>ختم قضية</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>فتح حزمة</translation>
    </message>
    <message>
        <source>Custody log</source>
        <translation>سجل الحيازة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>مساعدة في هذه الصفحة</translation>
    </message>
    <message>
        <source>CaseVault</source>
        <translation>CaseVault</translation>
    </message>
</context>
<context>
    <name>SignerView</name>
    <message>
        <source>Looking for a signature…</source>
        <translation>جارٍ البحث عن توقيع…</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>غير موقّعة</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>دون اسم</translation>
    </message>
    <message>
        <source>Signed by {name}, whom you know, on {when} UTC</source>
        <translation>بتوقيع {name}، وأنت تعرفه، في {when} UTC</translation>
    </message>
    <message>
        <source>Signed on {when} UTC by {name}, whom you revoked: {words}</source>
        <translation>وُقّعت في {when} UTC من {name}، وقد ألغيت الثقة به: {words}</translation>
    </message>
    <message>
        <source>Signed on {when} UTC by an identity you do not know, which calls itself {name}: {words}</source>
        <translation>وُقّعت في {when} UTC بهوية لا تعرفها تسمّي نفسها {name}: {words}</translation>
    </message>
</context>
<context>
    <name>SleepDelay</name>
    <message>
        <source>Locking the key vault</source>
        <translation>إقفال خزنة المفاتيح</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;حفظ في ملف…</translation>
    </message>
    <message>
        <source>Codes on &amp;paper (PDF)…</source>
        <translation>رموز على ال&amp;ورق (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;نسخ كنص</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>عرض في الم&amp;جلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>كُتب الملف: {name}</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>النص في الحافظة.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Acting as {name}</source>
        <translation>القائم بالعمل: {name}</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>لم يُذكر اسم</translation>
    </message>
    <message>
        <source>So the custody log names who acts. Click to change.</source>
        <translation>هكذا يسمّي سجل الحيازة القائم بالعمل. انقر للتغيير.</translation>
    </message>
    <message>
        <source>Click to change how it is protected.</source>
        <translation>انقر لتغيير طريقة حمايته.</translation>
    </message>
    <message>
        <source>Profile not protected</source>
        <translation>الملف الشخصي غير محمي</translation>
    </message>
    <message>
        <source>Profile protected by a passphrase</source>
        <translation>الملف الشخصي محمي بعبارة مرور</translation>
    </message>
    <message>
        <source>Profile protected by the keyring</source>
        <translation>الملف الشخصي محمي بحلقة المفاتيح</translation>
    </message>
    <message>
        <source>Keyring ready</source>
        <translation>حلقة المفاتيح جاهزة</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Keyring refuses</source>
        <translation>حلقة المفاتيح ترفض</translation>
    </message>
    <message>
        <source>No keyring here</source>
        <translation>لا توجد حلقة مفاتيح هنا</translation>
    </message>
    <message>
        <source>Looking for a keyring…</source>
        <translation>جارٍ البحث عن حلقة مفاتيح…</translation>
    </message>
    <message>
        <source>Click to look again.</source>
        <translation>انقر للبحث من جديد.</translation>
    </message>
    <message>
        <source>Vault unreadable</source>
        <translation>تتعذر قراءة الخزنة</translation>
    </message>
    <message>
        <source>No key vault</source>
        <translation>لا توجد خزنة مفاتيح</translation>
    </message>
    <message>
        <source>Click to learn what it does.</source>
        <translation>انقر لمعرفة ما تفعله.</translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation>الخزنة مقفلة</translation>
    </message>
    <message>
        <source>Click to unlock it.</source>
        <translation>انقر لفتح قفلها.</translation>
    </message>
    <message>
        <source>Vault unlocked</source>
        <translation>الخزنة مفتوحة القفل</translation>
    </message>
    <message>
        <source>Click to lock it now.</source>
        <translation>انقر لإقفالها الآن.</translation>
    </message>
    <message>
        <source>Key leaves the clipboard in {n} s</source>
        <translation>يُمحى المفتاح من الحافظة بعد {n} ث</translation>
    </message>
    <message>
        <source>Click to clear it now.</source>
        <translation>انقر لمحوها الآن.</translation>
    </message>
    <message>
        <source>No key in the clipboard</source>
        <translation>لا مفتاح في الحافظة</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Step {n} of {all}, {name}: done</source>
        <translation>الخطوة {n} من {all}، {name}: تمت</translation>
    </message>
    <message>
        <source>Step {n} of {all}, {name}: you are here</source>
        <translation>الخطوة {n} من {all}، {name}: أنت هنا</translation>
    </message>
    <message>
        <source>Step {n} of {all}, {name}: still to come</source>
        <translation>الخطوة {n} من {all}، {name}: لم تبدأ بعد</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>قوة عبارة المرور</translation>
    </message>
    <message>
        <source>Several words that belong to no sentence are good.</source>
        <translation>يحسن اختيار عدة كلمات لا تنتمي إلى جملة.</translation>
    </message>
    <message>
        <source>Guessed at once.</source>
        <translation>تُخمَّن فورًا.</translation>
    </message>
    <message>
        <source>Weak: guessed within months by somebody determined.</source>
        <translation>ضعيفة: يخمّنها شخص مُصرّ في غضون أشهر.</translation>
    </message>
    <message>
        <source>Fair: holds for years, at most.</source>
        <translation>مقبولة: تصمد سنوات على الأكثر.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>قوية جدًا.</translation>
    </message>
    <message>
        <source>It contains words or passwords that many people use.</source>
        <translation>تحتوي على كلمات أو كلمات مرور يستخدمها كثيرون.</translation>
    </message>
    <message>
        <source>Repeating adds nothing.</source>
        <translation>التكرار لا يضيف شيئًا.</translation>
    </message>
    <message>
        <source>Rows like abc or 123 are tried first.</source>
        <translation>المتتاليات مثل abc أو 123 تُجرَّب أولًا.</translation>
    </message>
    <message>
        <source>Rows of keys on the keyboard are tried first.</source>
        <translation>صفوف المفاتيح على لوحة المفاتيح تُجرَّب أولًا.</translation>
    </message>
    <message>
        <source>Years and dates are tried first.</source>
        <translation>السنوات والتواريخ تُجرَّب أولًا.</translation>
    </message>
    <message>
        <source>Add one or two more words that do not belong together.</source>
        <translation>أضف كلمة أو كلمتين لا صلة بينهما.</translation>
    </message>
    <message>
        <source>It is too short.</source>
        <translation>إنها قصيرة جدًا.</translation>
    </message>
    <message>
        <source>It contains invisible characters that nobody can retype.</source>
        <translation>تحتوي على أحرف غير مرئية لا يستطيع أحد إعادة كتابتها.</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Codes or text</source>
        <translation>الرموز أو النص</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقا&amp;ف</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>النظر في الملفات</translation>
    </message>
    <message>
        <source>Comparing hashes that came along</source>
        <translation>مقارنة التجزئات المرفقة</translation>
    </message>
    <message>
        <source>Hashing and encrypting</source>
        <translation>حساب التجزئة والتشفير</translation>
    </message>
    <message>
        <source>Copying the package</source>
        <translation>نسخ الحزمة</translation>
    </message>
    <message>
        <source>Writing everything to the drive</source>
        <translation>كتابة كل شيء على القرص</translation>
    </message>
    <message>
        <source>Reading back and checking every file</source>
        <translation>إعادة قراءة كل ملف وفحصه</translation>
    </message>
    <message>
        <source>Taking files out and checking them</source>
        <translation>استخراج الملفات وفحصها</translation>
    </message>
    <message>
        <source>Checking the custody log</source>
        <translation>فحص سجل الحيازة</translation>
    </message>
    <message>
        <source>Making the recovery record</source>
        <translation>إنشاء بيانات الإصلاح</translation>
    </message>
    <message>
        <source>Reading the originals again</source>
        <translation>إعادة قراءة الملفات الأصلية</translation>
    </message>
    <message>
        <source>Comparing every block with the recovery record</source>
        <translation>مقارنة كل كتلة ببيانات الإصلاح</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>file {done} of {total}</source>
        <translation>الملف {done} من {total}</translation>
    </message>
    <message>
        <source>files: {done}</source>
        <translation>الملفات: {done}</translation>
    </message>
    <message>
        <source>{speed} each second · about {left} left</source>
        <translation>{speed} في الثانية · الوقت المتبقي نحو {left}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Text of the file</source>
        <translation>نص الملف</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>البحث في هذا النص</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>القراءة بترميز</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>عدد النتائج: {n}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Automatic ({encoding})</source>
        <translation>تلقائي ({encoding})</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>{name}: not shown</source>
        <translation>{name}: غير معروض</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Package and files</source>
        <translation>الحزمة والملفات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>الحيازة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل ذاته</translation>
    </message>
    <message>
        <source>Other logs</source>
        <translation>السجلات الأخرى</translation>
    </message>
</context>
<context>
    <name>TimelineDialog</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Case or package</source>
        <translation>القضية أو الحزمة</translation>
    </message>
    <message>
        <source>Case {case}</source>
        <translation>القضية {case}</translation>
    </message>
    <message>
        <source>Package {id}</source>
        <translation>الحزمة {id}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Acts, oldest first</source>
        <translation>الإجراءات، الأقدم أولًا</translation>
    </message>
    <message>
        <source>&amp;Show in the log</source>
        <translation>&amp;عرض في السجل</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>جارٍ قراءة السجل…</translation>
    </message>
    <message>
        <source>Picture of the acts over time</source>
        <translation>رسم الإجراءات عبر الزمن</translation>
    </message>
    <message>
        <source>failed or refused: {n}</source>
        <translation>فشل أو رُفض: {n}</translation>
    </message>
    <message>
        <source>without an end: {n}</source>
        <translation>دون نهاية: {n}</translation>
    </message>
    <message>
        <source>{n}, {first} to {last} UTC. {parts}.</source>
        <translation>{n}، من {first} إلى {last} UTC. {parts}.</translation>
    </message>
    <message>
        <source>{who}, in log …{end}</source>
        <translation>{who}، في السجل …{end}</translation>
    </message>
    <message>
        <source>{state}; that log does NOT hold</source>
        <translation>{state}؛ ذلك السجل غير صحيح</translation>
    </message>
</context>
<context>
    <name>TokenChoice</name>
    <message>
        <source>Token, key service or key file</source>
        <translation>أداة أمان أو خدمة مفاتيح أو ملف مفتاح</translation>
    </message>
    <message>
        <source>PIN, passphrase or access token</source>
        <translation>رقم PIN أو عبارة مرور أو رمز وصول</translation>
    </message>
</context>
<context>
    <name>TypedCheckpointDialog</name>
    <message>
        <source>Compare a checkpoint</source>
        <translation>مقارنة نقطة تحقق</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;مقارنة</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>نقطة التحقق</translation>
    </message>
    <message>
        <source>Type it from a printed report, a letter or a receipt, or scan its code: name of the log, number, hash and signature. Spaces and line ends do not matter. A wrong character is pointed at and never replaced.</source>
        <translation>اكتبها من تقرير مطبوع أو رسالة أو إيصال، أو امسح رمزها: اسم السجل والعدد والتجزئة والتوقيع. لا أهمية للمسافات ونهايات الأسطر. ويُشار إلى الحرف الخطأ ولا يُستبدل أبدًا.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock your profile</source>
        <translation>فتح قفل ملفك الشخصي</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Trying it. This takes a moment on purpose.</source>
        <translation>جارٍ تجربتها. يستغرق ذلك لحظة عن قصد.</translation>
    </message>
    <message>
        <source>Your custody log is protected by a passphrase. Nothing happens before it is unlocked.</source>
        <translation>سجل حيازتك محمي بعبارة مرور. ولا يحدث شيء قبل فتح قفله.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء البرنامج</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;فتح القفل</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>How do you want to open it?</source>
        <translation>كيف تريد فتحها؟</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>{size} in files: {n}, all of them here</source>
        <translation>{size} في ملفات عددها: {n}، وكلها هنا</translation>
    </message>
    <message>
        <source>{size} in files: {n}; missing: {missing}</source>
        <translation>{size} في ملفات عددها: {n}؛ والناقص: {missing}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>تُفتح باستخدام</translation>
    </message>
    <message>
        <source>package key {fingerprint}</source>
        <translation>مفتاح الحزمة {fingerprint}</translation>
    </message>
    <message>
        <source>cards of set {set}: {n} together</source>
        <translation>بطاقات المجموعة {set}: {n} معًا</translation>
    </message>
    <message>
        <source>“{type}”, which this version of CaseVault does not know</source>
        <translation>«{type}»، وهو ما لا يعرفه هذا الإصدار من CaseVault</translation>
    </message>
    <message>
        <source>Trying the passphrase. This takes a moment on purpose.</source>
        <translation>جارٍ تجربة عبارة المرور. يستغرق ذلك لحظة عن قصد.</translation>
    </message>
    <message>
        <source>Waiting for the keyring. Your system may ask you to unlock it.</source>
        <translation>في انتظار حلقة المفاتيح. قد يطلب منك نظامك فتح قفلها.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Reason for opening, for the custody log (optional)</source>
        <translation>سبب الفتح، لسجل الحيازة (اختياري)</translation>
    </message>
    <message>
        <source>Reason for opening</source>
        <translation>سبب الفتح</translation>
    </message>
    <message>
        <source>What anyone can see</source>
        <translation>ما يستطيع أي شخص رؤيته</translation>
    </message>
    <message>
        <source>These facts are not secret and not proven yet. They are proven when the package opens.</source>
        <translation>هذه المعلومات ليست سرية ولم تُثبت بعد. وهي تُثبت عند فتح الحزمة.</translation>
    </message>
</context>
<context>
    <name>UnofferedDialog</name>
    <message>
        <source>Received without an offer</source>
        <translation>استلام دون عرض</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>ا&amp;عتماد</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>ممن</translation>
    </message>
    <message>
        <source>For a package that came from another program, or whose giver made no transfer file. It is hashed, never opened. Verification goes on saying that it was never offered; say below why that is so.</source>
        <translation>لحزمة جاءت من برنامج آخر، أو لم يُنشئ مُسلِّمها ملف نقل. تُحسب تجزئتها ولا تُفتح أبدًا. ويظل التحقق يذكر أنها لم تُعرض قط؛ اذكر أدناه سبب ذلك.</translation>
    </message>
</context>
<context>
    <name>VaultView</name>
    <message>
        <source>&amp;Make a vault…</source>
        <translation>إ&amp;نشاء خزنة…</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;فتح القفل…</translation>
    </message>
    <message>
        <source>Unlock with &amp;keyring</source>
        <translation>فتح القفل ب&amp;حلقة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>إقفا&amp;ل الآن</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>تغيير &amp;عبارة المرور…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>نسخ احتيا&amp;طي…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>ا&amp;ستعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>No longer unlock with the k&amp;eyring</source>
        <translation>إلغاء الفتح بحل&amp;قة المفاتيح</translation>
    </message>
    <message>
        <source>Let the k&amp;eyring unlock it too</source>
        <translation>السماح لحل&amp;قة المفاتيح بفتح القفل أيضًا</translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation>لا خزنة بعد</translation>
    </message>
    <message>
        <source>A vault keeps the keys of the packages you seal, under one passphrase. With it a lost key card is no lost case.</source>
        <translation>تحفظ الخزنة مفاتيح الحزم التي تختمها، تحت عبارة مرور واحدة. وبها لا يعني فقدان بطاقة المفتاح فقدان القضية.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>Keys in it: {n}. Unlock it to use them.</source>
        <translation>عدد المفاتيح فيها: {n}. افتح قفلها لاستخدامها.</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>مفتوحة القفل</translation>
    </message>
    <message>
        <source>Keys in it: {n}. It locks by itself when you are away.</source>
        <translation>عدد المفاتيح فيها: {n}. وتُقفل تلقائيًا عند غيابك.</translation>
    </message>
    <message>
        <source>Make a key vault</source>
        <translation>إنشاء خزنة مفاتيح</translation>
    </message>
    <message>
        <source>Choose a passphrase for the vault. It opens every key in it, so make it long: four or more words that do not belong together.</source>
        <translation>اختر عبارة مرور للخزنة. فهي تفتح كل مفتاح فيها، لذلك اجعلها طويلة: أربع كلمات أو أكثر لا صلة بينها.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Make the vault</source>
        <translation>إ&amp;نشاء الخزنة</translation>
    </message>
    <message>
        <source>Unlock the key vault</source>
        <translation>فتح قفل خزنة المفاتيح</translation>
    </message>
    <message>
        <source>The custody log says that the vault was unlocked, and by whom.</source>
        <translation>يذكر سجل الحيازة أن قفل الخزنة فُتح، ومن فتحه.</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>عبارة مرور الخزنة</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;فتح القفل</translation>
    </message>
    <message>
        <source>Change the vault&apos;s passphrase</source>
        <translation>تغيير عبارة مرور الخزنة</translation>
    </message>
    <message>
        <source>Backups made before keep the passphrase they were made under.</source>
        <translation>النسخ الاحتياطية السابقة تحتفظ بعبارة المرور التي أُنشئت بها.</translation>
    </message>
    <message>
        <source>Passphrase in force</source>
        <translation>عبارة المرور السارية</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>ت&amp;غيير</translation>
    </message>
    <message>
        <source>Backed up; keys in the backup: {n}. It opens with the vault&apos;s passphrase of today. Keep it on another medium.</source>
        <translation>تم النسخ الاحتياطي؛ عدد المفاتيح في النسخة: {n}. وتُفتح بعبارة مرور الخزنة الحالية. احتفظ بها على وسيط آخر.</translation>
    </message>
    <message>
        <source>Restore a backup of a vault</source>
        <translation>استعادة نسخة احتياطية من خزنة</translation>
    </message>
    <message>
        <source>What the backup has and your vault has not is added. Nothing is replaced.</source>
        <translation>يُضاف ما هو في النسخة الاحتياطية وليس في خزنتك. ولا يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>Restored. Added: {added}. Here already: {same}.</source>
        <translation>تمت الاستعادة. أُضيف: {added}. موجود هنا من قبل: {same}.</translation>
    </message>
    <message>
        <source>Different here, and left as they are: {n}.</source>
        <translation>مختلف هنا، وتُرك كما هو: {n}.</translation>
    </message>
    <message>
        <source>Key vault</source>
        <translation>خزنة المفاتيح</translation>
    </message>
    <message>
        <source>What a vault does and does not do</source>
        <translation>ما تفعله الخزنة وما لا تفعله</translation>
    </message>
    <message>
        <source>It recovers every package sealed here, as long as its passphrase is known.</source>
        <translation>تتيح استرجاع كل حزمة خُتمت هنا، ما دامت عبارة مرورها معروفة.</translation>
    </message>
    <message>
        <source>Nobody can open it without the passphrase. There is no back door.</source>
        <translation>لا يستطيع أحد فتحها دون عبارة المرور. ولا يوجد باب خلفي.</translation>
    </message>
    <message>
        <source>It lies on this computer: a lost computer takes it along. Back it up.</source>
        <translation>هي على هذا الحاسوب: وتضيع بضياعه. انسخها احتياطيًا.</translation>
    </message>
    <message>
        <source>Who has this computer while it is unlocked can use every key in it.</source>
        <translation>من بيده هذا الحاسوب وهي مفتوحة القفل يستطيع استخدام كل مفتاح فيها.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Three questions, three answers: the log is tamper-evident up to the last outside checkpoint.</source>
        <translation>ثلاثة أسئلة وثلاثة أجوبة: كل تلاعب بالسجل قابل للكشف حتى آخر نقطة تحقق خارجية.</translation>
    </message>
    <message>
        <source>&amp;Compare a checkpoint…</source>
        <translation>م&amp;قارنة نقطة تحقق…</translation>
    </message>
    <message>
        <source>&amp;Hide answers</source>
        <translation>إ&amp;خفاء الأجوبة</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… و{n} غيرها</translation>
    </message>
</context>
<context>
    <name>VerificationPaper</name>
    <message>
        <source>Verification report</source>
        <translation>تقرير التحقق</translation>
    </message>
    <message>
        <source>Package {name}</source>
        <translation>الحزمة {name}</translation>
    </message>
    <message>
        <source>{tool} · made {made} UTC · {log}</source>
        <translation>{tool} · أُعدّت في {made} UTC · {log}</translation>
    </message>
    <message>
        <source>Every verdict below is of this verification.</source>
        <translation>كل نتيجة أدناه تخص عملية التحقق هذه.</translation>
    </message>
    <message>
        <source>Not packed, or not as found</source>
        <translation>غير مُدرج في الحزمة، أو ليس كما وُجد</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>نتيجة الفحص</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>SHA-256 as sealed</source>
        <translation>قيمة SHA-256 كما خُتمت</translation>
    </message>
    <message>
        <source>Checkpoint of the custody log</source>
        <translation>نقطة تحقق سجل الحيازة</translation>
    </message>
    <message>
        <source>This signed text commits the log to every entry up to this report. Keep it elsewhere.</source>
        <translation>يُلزم هذا النص الموقّع السجلَّ بكل قيد حتى هذا التقرير. احفظه في مكان آخر.</translation>
    </message>
    <message>
        <source>Public key of the log</source>
        <translation>المفتاح العام للسجل</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>تحقق منها</translation>
    </message>
</context>
<context>
    <name>VolumeSizeField</name>
    <message>
        <source> MB</source>
        <translation> م.ب.</translation>
    </message>
    <message>
        <source>Size of each file</source>
        <translation>حجم كل ملف</translation>
    </message>
    <message>
        <source>In how many files</source>
        <translation>عدد الملفات</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>One file; several only if the drive cannot hold it</source>
        <translation>ملف واحد؛ وعدة ملفات فقط إذا لم يتسع القرص له</translation>
    </message>
    <message>
        <source>FAT drives and memory cards</source>
        <translation>أقراص FAT وبطاقات الذاكرة</translation>
    </message>
    <message>
        <source>CD</source>
        <translation>قرص CD</translation>
    </message>
    <message>
        <source>DVD</source>
        <translation>قرص DVD</translation>
    </message>
    <message>
        <source>Blu-ray disc</source>
        <translation>قرص Blu-ray</translation>
    </message>
    <message>
        <source>Files of at most {size}: {medium}</source>
        <translation>ملفات لا يتجاوز حجم كل منها {size}: {medium}</translation>
    </message>
    <message>
        <source>Files of a size of your own</source>
        <translation>ملفات بحجم تختاره</translation>
    </message>
</context>
<context>
    <name>VouchingView</name>
    <message>
        <source>Witnesses of this log</source>
        <translation>الشهود على هذا السجل</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>الشاهد</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>هل يُحتسب؟</translation>
    </message>
    <message>
        <source>Signed last (its clock)</source>
        <translation>آخر توقيع (حسب ساعته)</translation>
    </message>
    <message>
        <source>Entries signed</source>
        <translation>القيود الموقّعة</translation>
    </message>
    <message>
        <source>Search witness or key</source>
        <translation>البحث عن شاهد أو مفتاح</translation>
    </message>
    <message>
        <source>Nobody vouches for this log yet</source>
        <translation>لا أحد يشهد لهذا السجل بعد</translation>
    </message>
    <message>
        <source>Whoever holds this log&apos;s key could cut or rewrite it and sign it again. A witness stops that: it signs what it saw, and refuses what does not go on from there.</source>
        <translation>من بيده مفتاح هذا السجل يستطيع اقتطاعه أو إعادة كتابته وتوقيعه من جديد. والشاهد يحول دون ذلك: فهو يوقّع ما اطّلع عليه، ويرفض ما لا يواصله.</translation>
    </message>
    <message>
        <source>Any second CaseVault can be a witness, or a program that speaks C2SP tlog-witness. Files or codes carry everything; no network is needed.</source>
        <translation>يمكن أن يكون الشاهد أي CaseVault ثانٍ، أو برنامجًا يتعامل ببروتوكول C2SP tlog-witness. وتنقل الملفات أو الرموز كل شيء؛ ولا حاجة إلى شبكة.</translation>
    </message>
    <message>
        <source>Ask a colleague for their key as a witness, and trust it here. Then ask for a cosignature, and take the answer in.</source>
        <translation>اطلب من زميلك مفتاحه كشاهد، وثق به هنا. ثم اطلب توقيعًا مشتركًا، وأدخل الجواب.</translation>
    </message>
    <message>
        <source>&amp;Ask for a cosignature…</source>
        <translation>&amp;طلب توقيع مشترك…</translation>
    </message>
    <message>
        <source>&amp;Take in an answer…</source>
        <translation>إدخال &amp;جواب…</translation>
    </message>
    <message>
        <source>Tr&amp;ust a witness…</source>
        <translation>ال&amp;ثقة بشاهد…</translation>
    </message>
    <message>
        <source>&amp;Policy…</source>
        <translation>السياس&amp;ة…</translation>
    </message>
    <message>
        <source>&amp;Key of this log…</source>
        <translation>مفتاح هذا ال&amp;سجل…</translation>
    </message>
    <message>
        <source>&amp;Compare a checkpoint…</source>
        <translation>م&amp;قارنة نقطة تحقق…</translation>
    </message>
    <message>
        <source>{n} of {size}</source>
        <translation>{n} من {size}</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>موثوق به</translation>
    </message>
    <message>
        <source>Not in the policy</source>
        <translation>ليس في السياسة</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Give this to the witness, as a file or by its code. What the witness answers, take in here: only then does the log hold it.</source>
        <translation>أعطِ هذا للشاهد، في ملف أو برمزه. وأدخل جواب الشاهد هنا: فعندئذ فقط يحتويه السجل.</translation>
    </message>
    <message>
        <source>Request for a cosignature</source>
        <translation>طلب توقيع مشترك</translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation>إدخال جواب</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>إد&amp;خاله</translation>
    </message>
    <message>
        <source>What a witness of the trust policy answered to a request of this log, or a whole cosigned checkpoint.</source>
        <translation>ما أجاب به شاهد من سياسة الثقة عن طلب لهذا السجل، أو نقطة تحقق كاملة عليها توقيع مشترك.</translation>
    </message>
    <message>
        <source>{name} cosigned the first {entries}, on {time} by its own clock.</source>
        <translation>وضع {name} توقيعه المشترك على القيود الأولى: {entries}، في {time} حسب ساعته.</translation>
    </message>
    <message>
        <source>Trust a witness</source>
        <translation>الثقة بشاهد</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>What you call it, in one word</source>
        <translation>الاسم الذي تسميه به، في كلمة واحدة</translation>
    </message>
    <message>
        <source>Get the key of the witness (.vkey) from the witness itself, not from whoever looks after this log. The next step shows the policy before it is taken over.</source>
        <translation>خذ مفتاح الشاهد (.vkey) من الشاهد نفسه، لا من القائم على هذا السجل. وتعرض الخطوة التالية السياسة قبل اعتمادها.</translation>
    </message>
    <message>
        <source>The policy is in force. The log says that it changed.</source>
        <translation>السياسة سارية. ويذكر السجل أنها تغيرت.</translation>
    </message>
    <message>
        <source>Give it to whoever is to witness this log, by a way that they trust: they make this log known by it. It is public, and signs nothing.</source>
        <translation>أعطه لمن سيكون شاهدًا على هذا السجل، بطريق يثق به: فيُعرِّف هذا السجل به. وهو عام ولا يوقّع شيئًا.</translation>
    </message>
    <message>
        <source>Public key of this log</source>
        <translation>المفتاح العام لهذا السجل</translation>
    </message>
</context>
<context>
    <name>WayList</name>
    <message>
        <source>&amp;Other ways…</source>
        <translation>طرق &amp;أخرى…</translation>
    </message>
    <message>
        <source>With the key in this computer&apos;s key&amp;ring</source>
        <translation>بالمفتاح الموجود في &amp;حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>With the key in your &amp;vault</source>
        <translation>بالمفتاح الموجود في &amp;خزنتك</translation>
    </message>
    <message>
        <source>With the package &amp;key, typed or pasted</source>
        <translation>ب&amp;مفتاح الحزمة، كتابةً أو لصقًا</translation>
    </message>
    <message>
        <source>With a k&amp;ey file</source>
        <translation>بمل&amp;ف مفتاح</translation>
    </message>
    <message>
        <source>With a pa&amp;ssphrase</source>
        <translation>ب&amp;عبارة مرور</translation>
    </message>
    <message>
        <source>With your own &amp;identity</source>
        <translation>ب&amp;هويتك</translation>
    </message>
    <message>
        <source>With the cards of several &amp;people</source>
        <translation>ب&amp;بطاقات عدة أشخاص</translation>
    </message>
    <message>
        <source>With a &amp;token, key service or key file of yours</source>
        <translation>ب&amp;إحدى أدوات الأمان أو خدمات المفاتيح أو ملفات المفاتيح لديك</translation>
    </message>
    <message>
        <source>The keyring</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>{backend} is ready.</source>
        <translation>{backend} جاهزة.</translation>
    </message>
    <message>
        <source>{backend} is locked. Your system will ask to unlock it.</source>
        <translation>{backend} مقفلة. سيطلب نظامك فتح قفلها.</translation>
    </message>
    <message>
        <source>{backend} refuses access.</source>
        <translation>{backend} ترفض الوصول.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used.</source>
        <translation>لا توجد على هذا الحاسوب حلقة مفاتيح يمكن استخدامها.</translation>
    </message>
    <message>
        <source>Whether the keyring works is not known.</source>
        <translation>لا يُعرف هل تعمل حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>This package has no key that a keyring could hold.</source>
        <translation>ليس لهذه الحزمة مفتاح يمكن أن تحفظه حلقة مفاتيح.</translation>
    </message>
</context>
<context>
    <name>WithheldView</name>
    <message>
        <source>Files of the original that are not here, and why. How many is proven; the reasons are those of whoever disclosed it.</source>
        <translation>ملفات الأصل غير الموجودة هنا، وأسباب ذلك. العدد مُثبت؛ أما الأسباب فهي لمن قام بالإفصاح.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>What was withheld</source>
        <translation>ما حُجب</translation>
    </message>
    <message>
        <source>number {n}</source>
        <translation>رقم {n}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>WitnessesPage</name>
    <message>
        <source>Witnesses</source>
        <translation>الشهود</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الجهتان</translation>
    </message>
    <message>
        <source>For this &amp;log</source>
        <translation>لهذا ال&amp;سجل</translation>
    </message>
    <message>
        <source>You as a &amp;witness</source>
        <translation>أنت ك&amp;شاهد</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>&amp;Tell me when long work has ended</source>
        <translation>إ&amp;شعاري عند انتهاء عمل طويل</translation>
    </message>
    <message>
        <source>Keep the windows &amp;out of pictures of the screen</source>
        <translation>إ&amp;خفاء النوافذ في صور الشاشة</translation>
    </message>
    <message>
        <source>Keep a list of the packages used &amp;last</source>
        <translation>الاحتفاظ ب&amp;قائمة الحزم المستخدمة أخيرًا</translation>
    </message>
    <message>
        <source>&amp;Forget the list</source>
        <translation>&amp;محو القائمة</translation>
    </message>
    <message>
        <source>Windows then leaves them out of screenshots, recordings and shared screens. A camera still sees them.</source>
        <translation>عندئذ يستبعدها Windows من لقطات الشاشة والتسجيلات والشاشات المشتركة. لكن الكاميرا تظل تراها.</translation>
    </message>
    <message>
        <source>macOS is asked to leave them out. Newer ways of recording may show them all the same, and so does a camera.</source>
        <translation>يُطلب من macOS استبعادها. وقد تُظهرها مع ذلك طرق التسجيل الأحدث، وكذلك الكاميرا.</translation>
    </message>
    <message>
        <source>Pictures of the screen cannot be prevented here: under X11 every program you run may look at the whole screen. Show keys only where you trust all of them.</source>
        <translation>لا يمكن منع صور الشاشة هنا: ففي X11 يستطيع كل برنامج تشغّله رؤية الشاشة كلها. لا تُظهر المفاتيح إلا حيث تثق بها جميعًا.</translation>
    </message>
    <message>
        <source>Pictures of the screen are your desktop&apos;s affair here: under Wayland it asks you before a program may look, and CaseVault can add nothing to that.</source>
        <translation>صور الشاشة هنا من شأن سطح المكتب: ففي Wayland يسألك قبل أن يُسمح لبرنامج بالرؤية، ولا يستطيع CaseVault أن يضيف إلى ذلك شيئًا.</translation>
    </message>
    <message>
        <source>CaseVault knows no way to prevent pictures of the screen on this system.</source>
        <translation>لا يعرف CaseVault طريقة لمنع صور الشاشة على هذا النظام.</translation>
    </message>
    <message>
        <source>Work and privacy</source>
        <translation>العمل والخصوصية</translation>
    </message>
    <message>
        <source>A message of your desktop, only while CaseVault is not in front. It names no case and no file, for it may stand on a locked screen.</source>
        <translation>رسالة من سطح المكتب، فقط حين لا يكون CaseVault في الواجهة. لا تذكر قضية ولا ملفًا، لأنها قد تظهر على شاشة مقفلة.</translation>
    </message>
    <message>
        <source>The list stands on the first page, and in your profile with names and places of the packages. Without it nothing of the kind is kept.</source>
        <translation>تظهر القائمة في الصفحة الأولى، وتُحفظ في ملفك الشخصي مع أسماء الحزم وأماكنها. ودونها لا يُحفظ شيء من هذا القبيل.</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>&amp;Names and failures…</source>
        <translation>الأ&amp;سماء وحالات الفشل…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>عرض في الم&amp;جلد</translation>
    </message>
    <message>
        <source>The package is whole and unaltered; it was sealed with exceptions</source>
        <translation>الحزمة كاملة وغير معدَّلة؛ وقد خُتمت مع استثناءات</translation>
    </message>
    <message>
        <source>The package is whole and unaltered</source>
        <translation>الحزمة كاملة وغير معدَّلة</translation>
    </message>
    <message>
        <source>Everything was decrypted, and every SHA-256 holds. Files: {files}, {size}. Nothing was written to the drive.</source>
        <translation>فُكّ تشفير كل شيء، وكل قيمة SHA-256 صحيحة. الملفات: {files}، {size}. ولم يُكتب شيء على القرص.</translation>
    </message>
    <message>
        <source>Could not be packed as found: {n}. See “Not packed”.</source>
        <translation>لم يمكن إدراجه كما وُجد: {n}. انظر «غير مُدرج في الحزمة».</translation>
    </message>
    <message>
        <source>Package SHA-256</source>
        <translation>قيمة SHA-256 للحزمة</translation>
    </message>
    <message>
        <source>Manifest root</source>
        <translation>جذر البيان</translation>
    </message>
    <message>
        <source>Files: {files}, damaged: {damaged}. The report was written.</source>
        <translation>الملفات: {files}، التالف: {damaged}. كُتب التقرير.</translation>
    </message>
    <message>
        <source>It lists every file with its size and SHA-256 as sealed. Files: {n}. Give it away by another way than the package.</source>
        <translation>تسرد كل ملف مع حجمه وقيمة SHA-256 الخاصة به كما خُتمت. الملفات: {n}. أرسلها بطريق غير طريق الحزمة.</translation>
    </message>
    <message>
        <source>The hash memorandum was made</source>
        <translation>أُعدّت مذكرة التجزئة</translation>
    </message>
    <message>
        <source>It lists what was disclosed, and what was withheld and why. Look through it before it is signed or given away.</source>
        <translation>يسرد ما أُفصح عنه، وما حُجب ولماذا. راجعه قبل توقيعه أو إعطائه لأحد.</translation>
    </message>
    <message>
        <source>The disclosure schedule was made</source>
        <translation>أُعدّ جدول الإفصاح</translation>
    </message>
    <message>
        <source>Extracted with exceptions; files that failed: {n}</source>
        <translation>استُخرج مع استثناءات؛ الملفات التي فشلت: {n}</translation>
    </message>
    <message>
        <source>Everything was extracted and checked</source>
        <translation>استُخرج كل شيء وفُحص</translation>
    </message>
    <message>
        <source>Extracted; files left out because their names are taken: {n}</source>
        <translation>اكتمل الاستخراج؛ ملفات تُركت لأن أسماءها مستعملة: {n}</translation>
    </message>
    <message>
        <source>Files: {files}, {size}, each with its SHA-256 checked.</source>
        <translation>الملفات: {files}، {size}، وقد فُحصت قيمة SHA-256 لكل منها.</translation>
    </message>
    <message>
        <source>Names changed to fit, or so as not to replace: {n}.</source>
        <translation>الأسماء التي تغيّرت لتناسب النظام أو لتجنب الاستبدال: {n}.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
</context>
<context>
    <name>_Choosing</name>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>لا بايتات</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>{count} بايتات</numerusform>
            <numerusform>{count} بايتًا</numerusform>
            <numerusform>{count} بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{count} ملفات</numerusform>
            <numerusform>{count} ملفًا</numerusform>
            <numerusform>{count} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>{count} قيود</numerusform>
            <numerusform>{count} قيدًا</numerusform>
            <numerusform>{count} قيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} acts</source>
        <translation>
            <numerusform>لا إجراءات</numerusform>
            <numerusform>إجراء واحد</numerusform>
            <numerusform>إجراءان</numerusform>
            <numerusform>{count} إجراءات</numerusform>
            <numerusform>{count} إجراءً</numerusform>
            <numerusform>{count} إجراء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choose_files</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose a package</source>
        <translation>اختيار حزمة</translation>
    </message>
    <message>
        <source>CaseVault packages (*.cvx *.cvx.0*)</source>
        <translation>حزم CaseVault (*.cvx *.cvx.0*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Log begun</source>
        <translation>بدء السجل</translation>
    </message>
    <message>
        <source>Key of the log changed</source>
        <translation>تغيير مفتاح السجل</translation>
    </message>
    <message>
        <source>Log moved to a newer version</source>
        <translation>نقل السجل إلى إصدار أحدث</translation>
    </message>
    <message>
        <source>Log restored from a copy</source>
        <translation>استعادة السجل من نسخة</translation>
    </message>
    <message>
        <source>Log checked</source>
        <translation>فحص السجل</translation>
    </message>
    <message>
        <source>Checkpoint made</source>
        <translation>إنشاء نقطة تحقق</translation>
    </message>
    <message>
        <source>Checkpoint printed</source>
        <translation>طباعة نقطة تحقق</translation>
    </message>
    <message>
        <source>Another log&apos;s checkpoint signed</source>
        <translation>توقيع نقطة تحقق لسجل آخر</translation>
    </message>
    <message>
        <source>Witness signature received</source>
        <translation>استلام توقيع شاهد</translation>
    </message>
    <message>
        <source>Receipt taken in</source>
        <translation>إدخال إيصال</translation>
    </message>
    <message>
        <source>Time stamp received</source>
        <translation>استلام ختم زمني</translation>
    </message>
    <message>
        <source>CaseVault started</source>
        <translation>تشغيل CaseVault</translation>
    </message>
    <message>
        <source>CaseVault closed</source>
        <translation>إغلاق CaseVault</translation>
    </message>
    <message>
        <source>Interruption found</source>
        <translation>اكتشاف انقطاع</translation>
    </message>
    <message>
        <source>Clock went back</source>
        <translation>رجوع الساعة إلى الوراء</translation>
    </message>
    <message>
        <source>Package sealed</source>
        <translation>ختم الحزمة</translation>
    </message>
    <message>
        <source>Package taken in</source>
        <translation>إدخال الحزمة</translation>
    </message>
    <message>
        <source>Package opened</source>
        <translation>فتح الحزمة</translation>
    </message>
    <message>
        <source>Package verified</source>
        <translation>التحقق من الحزمة</translation>
    </message>
    <message>
        <source>File looked at</source>
        <translation>الاطلاع على ملف</translation>
    </message>
    <message>
        <source>Files taken out</source>
        <translation>استخراج ملفات</translation>
    </message>
    <message>
        <source>Package copied</source>
        <translation>نسخ الحزمة</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>إزالة ملف</translation>
    </message>
    <message>
        <source>Files salvaged</source>
        <translation>إنقاذ ملفات</translation>
    </message>
    <message>
        <source>Recovery record made</source>
        <translation>إنشاء بيانات الإصلاح</translation>
    </message>
    <message>
        <source>Package repaired</source>
        <translation>إصلاح الحزمة</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>إنشاء مفتاح</translation>
    </message>
    <message>
        <source>Key shown</source>
        <translation>إظهار المفتاح</translation>
    </message>
    <message>
        <source>Key copied</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>Key printed</source>
        <translation>طباعة المفتاح</translation>
    </message>
    <message>
        <source>Key stored</source>
        <translation>حفظ المفتاح</translation>
    </message>
    <message>
        <source>Key fetched</source>
        <translation>جلب المفتاح</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>منح الوصول</translation>
    </message>
    <message>
        <source>Key split into shares</source>
        <translation>تقسيم المفتاح إلى حصص</translation>
    </message>
    <message>
        <source>Key tested</source>
        <translation>اختبار المفتاح</translation>
    </message>
    <message>
        <source>Key did not fit</source>
        <translation>عدم مطابقة المفتاح</translation>
    </message>
    <message>
        <source>Key destroyed</source>
        <translation>إتلاف المفتاح</translation>
    </message>
    <message>
        <source>Hand-over offered</source>
        <translation>عرض التسليم</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>تسليم الحزمة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Hand-over refused</source>
        <translation>رفض التسليم</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>إعادة الحزمة</translation>
    </message>
    <message>
        <source>Physical seal checked</source>
        <translation>فحص ختم مادي</translation>
    </message>
    <message>
        <source>Physical seal broken</source>
        <translation>كسر ختم مادي</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>إفصاح</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>تصرف نهائي</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>معلن</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Entry {seq} was announced, and nothing says how it ended.</source>
        <translation>أُعلن القيد {seq}، ولا شيء يبيّن كيف انتهى.</translation>
    </message>
    <message>
        <source>Entry {seq} ends something that was never announced.</source>
        <translation>القيد {seq} ينهي شيئًا لم يُعلن قط.</translation>
    </message>
    <message>
        <source>Entry {seq} ends something that had ended before.</source>
        <translation>القيد {seq} ينهي شيئًا كان قد انتهى من قبل.</translation>
    </message>
    <message>
        <source>The clock went back before entry {seq}.</source>
        <translation>رجعت الساعة إلى الوراء قبل القيد {seq}.</translation>
    </message>
    <message>
        <source>Entry {seq} is about a package this log never saw arrive ({detail}).</source>
        <translation>القيد {seq} عن حزمة لم يشهد هذا السجل وصولها قط ({detail}).</translation>
    </message>
    <message>
        <source>The hand-over offered in entry {seq} has no receipt yet ({detail}).</source>
        <translation>التسليم المعروض في القيد {seq} لا إيصال له بعد ({detail}).</translation>
    </message>
    <message>
        <source>The package received in entry {seq} came without an offer ({detail}).</source>
        <translation>الحزمة المستلَمة في القيد {seq} وردت دون عرض ({detail}).</translation>
    </message>
    <message>
        <source>An entry is missing.</source>
        <translation>هناك قيد مفقود.</translation>
    </message>
    <message>
        <source>It does not follow the entry before it.</source>
        <translation>لا يتبع القيد الذي قبله.</translation>
    </message>
    <message>
        <source>It names another entry that is not that one.</source>
        <translation>يذكر قيدًا آخر ليس هو المقصود.</translation>
    </message>
    <message>
        <source>The tree of hashes differs from the entries.</source>
        <translation>شجرة التجزئات تختلف عن القيود.</translation>
    </message>
    <message>
        <source>Its signature does not hold.</source>
        <translation>توقيعه غير صحيح.</translation>
    </message>
    <message>
        <source>Its contents were changed or damaged.</source>
        <translation>غُيّر محتواه أو تلف.</translation>
    </message>
    <message>
        <source>Its contents break the rules of the log.</source>
        <translation>محتواه يخالف قواعد السجل.</translation>
    </message>
    <message>
        <source>It stands under facts that are not its own.</source>
        <translation>يرد تحت بيانات ليست له.</translation>
    </message>
    <message>
        <source>Its hash was changed or damaged.</source>
        <translation>غُيّرت تجزئته أو تلفت.</translation>
    </message>
    <message>
        <source>A person stopped it.</source>
        <translation>أوقفه شخص.</translation>
    </message>
    <message>
        <source>CaseVault or the computer stopped in the middle.</source>
        <translation>توقف CaseVault أو الحاسوب في أثنائه.</translation>
    </message>
</context>
<context>
    <name>exceptions</name>
    <message>
        <source>A link: not packed, its target is noted</source>
        <translation>رابط: لم يُدرج في الحزمة، ودُوّن ما يشير إليه</translation>
    </message>
    <message>
        <source>A socket: holds nothing to pack</source>
        <translation>مقبس: لا يحتوي على شيء يُدرج</translation>
    </message>
    <message>
        <source>A pipe: holds nothing to pack</source>
        <translation>أنبوب: لا يحتوي على شيء يُدرج</translation>
    </message>
    <message>
        <source>A device: not packed</source>
        <translation>جهاز: لم يُدرج في الحزمة</translation>
    </message>
    <message>
        <source>Could not be read: not packed</source>
        <translation>تعذرت قراءته: لم يُدرج في الحزمة</translation>
    </message>
    <message>
        <source>Vanished before it was read</source>
        <translation>اختفى قبل قراءته</translation>
    </message>
    <message>
        <source>Changed while it was sealed</source>
        <translation>تغيّر أثناء ختمه</translation>
    </message>
    <message>
        <source>Became shorter while it was sealed</source>
        <translation>صار أقصر أثناء ختمه</translation>
    </message>
    <message>
        <source>Parts could not be read and stand as zeros</source>
        <translation>تعذرت قراءة أجزاء منه وحلّت محلها أصفار</translation>
    </message>
    <message>
        <source>Its name in the package was taken: not packed</source>
        <translation>اسمه في الحزمة كان مستعملًا: لم يُدرج في الحزمة</translation>
    </message>
    <message>
        <source>Packed as found: its hash is not the one a list beside it names</source>
        <translation>أُدرج كما وُجد: تجزئته ليست التي تذكرها قائمة بجانبه</translation>
    </message>
    <message>
        <source>Named by a list of hashes, and not there</source>
        <translation>مذكور في قائمة تجزئات، وغير موجود</translation>
    </message>
    <message>
        <source>Packed: lies in a bag that does not list it</source>
        <translation>أُدرج في الحزمة: يوجد في حاوية BagIt لا تسرده</translation>
    </message>
    <message>
        <source>Packed: a time of it is before 1677 or after 2262, and kept as the nearest</source>
        <translation>أُدرج في الحزمة: أحد أوقاته قبل عام 1677 أو بعد عام 2262، وحُفظ أقرب وقت ممكن</translation>
    </message>
    <message>
        <source>Bytes {ranges}</source>
        <translation>البايتات {ranges}</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>عادت الحزمة</translation>
    </message>
    <message>
        <source>it covers fewer entries than you saw of that log before</source>
        <translation>تشمل قيودًا أقل مما اطّلعت عليه من ذلك السجل من قبل</translation>
    </message>
    <message>
        <source>it CONTRADICTS what you saw of that log before. Both checkpoints are kept in your log</source>
        <translation>تناقض ما اطّلعت عليه من ذلك السجل من قبل. وتُحفظ نقطتا التحقق كلتاهما في سجلك</translation>
    </message>
    <message>
        <source>it brings no proof that it goes on from what you saw of that log before</source>
        <translation>لا تأتي بإثبات أنها تواصل ما اطّلعت عليه من ذلك السجل من قبل</translation>
    </message>
    <message>
        <source>another key is known under that log&apos;s name</source>
        <translation>يُعرف مفتاح آخر باسم ذلك السجل</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>الأيام: {n}</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>الساعات: {n}</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>الدقائق: {n}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>a transfer file</source>
        <translation>ملف نقل</translation>
    </message>
    <message>
        <source>a receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>what came of it contradicts itself: two histories were signed</source>
        <translation>ما ورد منه يناقض نفسه: وُقّع تاريخان اثنان</translation>
    </message>
    <message>
        <source>a file kept here is damaged</source>
        <translation>ملف محفوظ هنا تالف</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Shown</source>
        <translation>أُظهر</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>بطاقة المفتاح</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>ملف المفتاح</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Key vault</source>
        <translation>خزنة المفاتيح</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>مدوَّن بخط اليد</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلِم</translation>
    </message>
    <message>
        <source>Share cards</source>
        <translation>بطاقات الحصص</translation>
    </message>
    <message>
        <source>the package key</source>
        <translation>مفتاح الحزمة</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>the key vault</source>
        <translation>خزنة المفاتيح</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>عبارة مرور</translation>
    </message>
    <message>
        <source>a person&apos;s identity</source>
        <translation>هوية شخص</translation>
    </message>
    <message>
        <source>a token, key service or key file (RSA)</source>
        <translation>أداة أمان أو خدمة مفاتيح أو ملف مفتاح (RSA)</translation>
    </message>
    <message>
        <source>a token or key file (elliptic curve)</source>
        <translation>أداة أمان أو ملف مفتاح (منحنى إهليلجي)</translation>
    </message>
    <message>
        <source>a key service</source>
        <translation>خدمة مفاتيح</translation>
    </message>
    <message>
        <source>share cards</source>
        <translation>بطاقات الحصص</translation>
    </message>
    <message>
        <source>the key in the keyring</source>
        <translation>المفتاح الموجود في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>the key in the vault</source>
        <translation>المفتاح الموجود في الخزنة</translation>
    </message>
    <message>
        <source>a key file</source>
        <translation>ملف مفتاح</translation>
    </message>
    <message>
        <source>your identity</source>
        <translation>هويتك</translation>
    </message>
    <message>
        <source>a token, key service or key file</source>
        <translation>أداة أمان أو خدمة مفاتيح أو ملف مفتاح</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>لم تجرِ المقارنة</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>جرت المقارنة</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>أُلغيت الثقة</translation>
    </message>
    <message>
        <source>Public key only</source>
        <translation>مفتاح عام فقط</translation>
    </message>
    <message>
        <source>Key file (PEM)</source>
        <translation>ملف مفتاح (PEM)</translation>
    </message>
    <message>
        <source>Token, smart card or HSM (PKCS #11)</source>
        <translation>أداة أمان أو بطاقة ذكية أو وحدة HSM (PKCS #11)</translation>
    </message>
    <message>
        <source>AWS KMS</source>
        <translation>AWS KMS</translation>
    </message>
    <message>
        <source>Azure Key Vault</source>
        <translation>Azure Key Vault</translation>
    </message>
    <message>
        <source>HashiCorp Vault</source>
        <translation>HashiCorp Vault</translation>
    </message>
    <message>
        <source>CaseVault cannot test it: whether the owner still has the private half, only they know.</source>
        <translation>لا يستطيع CaseVault اختباره: فلا يعرف إلا صاحبه هل لا يزال لديه النصف الخاص.</translation>
    </message>
    <message>
        <source>It does not protect against somebody who copies the file: they can guess at its passphrase for as long as they like.</source>
        <translation>لا يحمي ممن ينسخ الملف: إذ يستطيع محاولة تخمين عبارة مروره كما يشاء من الوقت.</translation>
    </message>
    <message>
        <source>It does not protect against somebody who has the token and its PIN, and a lost or blocked token opens nothing any more.</source>
        <translation>لا يحمي ممن لديه أداة الأمان ورقم PIN الخاص بها، والأداة المفقودة أو المحظورة لم تعد تفتح شيئًا.</translation>
    </message>
    <message>
        <source>It does not protect against whoever administers the account: they can use the key, forbid it to you or delete it, and the service sees each use.</source>
        <translation>لا يحمي ممن يدير الحساب: إذ يستطيع استخدام المفتاح أو منعك منه أو حذفه، وترى الخدمة كل استخدام.</translation>
    </message>
    <message>
        <source>It does not protect against whoever administers the vault: they can use the key, forbid it to you or delete it, and the service sees each use.</source>
        <translation>لا يحمي ممن يدير الخزنة: إذ يستطيع استخدام المفتاح أو منعك منه أو حذفه، وترى الخدمة كل استخدام.</translation>
    </message>
    <message>
        <source>It does not protect against whoever administers the server or steals the access token, and while the server cannot be reached nothing opens.</source>
        <translation>لا يحمي ممن يدير الخادم أو يسرق رمز الوصول، وما دام الوصول إلى الخادم متعذرًا لا يُفتح شيء.</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>عبارة مرور ملف المفتاح</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>رقم PIN لأداة الأمان</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>متماثل</translation>
    </message>
    <message>
        <source>No place known</source>
        <translation>لا مكان معروفًا</translation>
    </message>
    <message>
        <source>Passphrase only</source>
        <translation>عبارة المرور فقط</translation>
    </message>
    <message>
        <source>{places} only</source>
        <translation>{places} فقط</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>مكان واحد</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>الأماكن: {n}</translation>
    </message>
    <message>
        <source>The log knows no place that holds this package&apos;s key. If it was not written down unseen, and the package has no passphrase, its contents are lost.</source>
        <translation>لا يعرف السجل مكانًا يوجد فيه مفتاح هذه الحزمة. فإذا لم يُدوَّن دون علم السجل، ولم تكن للحزمة عبارة مرور، فمحتواها ضائع.</translation>
    </message>
    <message>
        <source>This package has no key of its own: it opens with its passphrase alone. Who forgets it loses the contents.</source>
        <translation>ليس لهذه الحزمة مفتاح خاص بها: فهي تُفتح بعبارة مرورها وحدها. ومن ينسَها يفقد المحتوى.</translation>
    </message>
    <message>
        <source>Every known copy of the key lies on this computer. If it is lost or breaks, so is the case: print a key card, give access to somebody, or back up the vault.</source>
        <translation>كل نسخة معروفة من المفتاح موجودة على هذا الحاسوب. فإذا فُقد أو تعطّل، ضاعت القضية معه: اطبع بطاقة مفتاح، أو امنح شخصًا الوصول، أو انسخ الخزنة احتياطيًا.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>CaseVault made a mistake of its own.</source>
        <translation>وقع CaseVault في خطأ من عنده.</translation>
    </message>
    <message>
        <source>Your original files were not changed. What was sealed before is as it was.</source>
        <translation>لم تتغير ملفاتك الأصلية. وما خُتم من قبل باقٍ كما كان.</translation>
    </message>
    <message>
        <source>What you asked for was stopped and may be unfinished.</source>
        <translation>أُوقف ما طلبته وقد يكون غير مكتمل.</translation>
    </message>
    <message>
        <source>Close CaseVault and start it again: it then looks for anything unfinished. This is a defect in CaseVault, not a mistake of yours. Please report it with the details below.</source>
        <translation>أغلق CaseVault وشغّله من جديد: فيبحث عندئذ عن كل ما لم يكتمل. هذا خلل في CaseVault، وليس خطأ منك. يُرجى الإبلاغ عنه مع التفاصيل أدناه.</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(غير معروف)</translation>
    </message>
    <message>
        <source>Something to know</source>
        <translation>أمر ينبغي معرفته</translation>
    </message>
    <message>
        <source>Your evidence and your packages were not touched. The log was not changed.</source>
        <translation>لم تُمس أدلتك ولا حزمك. ولم يتغير السجل.</translation>
    </message>
    <message>
        <source>CaseVault did not go on, because no step may happen without its entry in the log.</source>
        <translation>لم يواصل CaseVault العمل، لأنه لا يجوز أن تحدث أي خطوة دون قيدها في السجل.</translation>
    </message>
    <message>
        <source>Make a copy of the profile folder as it is now, before anything else. Then restore your last good copy or ask whoever looks after your logs.</source>
        <translation>انسخ مجلد الملف الشخصي كما هو الآن، قبل أي شيء آخر. ثم استعد آخر نسخة سليمة لديك أو اسأل القائم على سجلاتكم.</translation>
    </message>
    <message>
        <source>The custody log could not be used.</source>
        <translation>تعذّر استخدام سجل الحيازة.</translation>
    </message>
    <message>
        <source>CaseVault is already running with this profile.</source>
        <translation>CaseVault قيد التشغيل بالفعل بهذا الملف الشخصي.</translation>
    </message>
    <message>
        <source>It was not started a second time.</source>
        <translation>لم يُشغَّل مرة ثانية.</translation>
    </message>
    <message>
        <source>Use the CaseVault that is running[[ (process {pid})]], or wait until it has ended and try again.</source>
        <translation>استخدم CaseVault قيد التشغيل[[ (العملية {pid})]]، أو انتظر حتى ينتهي وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The file of the custody log is damaged.</source>
        <translation>ملف سجل الحيازة تالف.</translation>
    </message>
    <message>
        <source>Your evidence and packages were not touched. [[Entries up to {after} are good.]]</source>
        <translation>لم تُمس أدلتك ولا حزمك. [[القيود حتى {after} سليمة.]]</translation>
    </message>
    <message>
        <source>This profile was used by a newer CaseVault.</source>
        <translation>استُخدم هذا الملف الشخصي بإصدار أحدث من CaseVault.</translation>
    </message>
    <message>
        <source>The profile was not opened.</source>
        <translation>لم يُفتح الملف الشخصي.</translation>
    </message>
    <message>
        <source>Use the newer CaseVault, or start with another profile folder.</source>
        <translation>استخدم إصدار CaseVault الأحدث، أو ابدأ بمجلد ملف شخصي آخر.</translation>
    </message>
    <message>
        <source>The entry in the custody log could not be written.</source>
        <translation>تعذرت كتابة القيد في سجل الحيازة.</translation>
    </message>
    <message>
        <source>Your original files and earlier entries were not changed.</source>
        <translation>لم تتغير ملفاتك الأصلية ولا القيود السابقة.</translation>
    </message>
    <message>
        <source>The step itself was refused: nothing happens without its entry in the log.</source>
        <translation>رُفضت الخطوة نفسها: فلا يحدث شيء دون قيده في السجل.</translation>
    </message>
    <message>
        <source>Check that the drive of the profile has room and may be written[[: {path}]]</source>
        <translation>تأكد من أن في قرص الملف الشخصي مساحة وأن الكتابة عليه ممكنة[[: {path}]]</translation>
    </message>
    <message>
        <source>Your profile is protected and still locked.</source>
        <translation>ملفك الشخصي محمي ولا يزال مقفلًا.</translation>
    </message>
    <message>
        <source>The custody log was not opened.</source>
        <translation>لم يُفتح سجل الحيازة.</translation>
    </message>
    <message>
        <source>Unlock the profile, then go on. On the command line, name its passphrase with --profile-passphrase-file.</source>
        <translation>افتح قفل الملف الشخصي، ثم تابع. وفي سطر الأوامر، اذكر عبارة مروره باستخدام --profile-passphrase-file.</translation>
    </message>
    <message>
        <source>This passphrase does not unlock your profile.</source>
        <translation>عبارة المرور هذه لا تفتح قفل ملفك الشخصي.</translation>
    </message>
    <message>
        <source>The profile stays locked.</source>
        <translation>يبقى الملف الشخصي مقفلًا.</translation>
    </message>
    <message>
        <source>Type it again. Look at capital letters, spaces and the keyboard layout.</source>
        <translation>اكتبها مرة أخرى. انتبه إلى الأحرف الكبيرة والمسافات وتخطيط لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>This checkpoint or proof cannot be used[[: {problem}]][[ ({path})]].</source>
        <translation>لا يمكن استخدام نقطة التحقق هذه أو هذا الإثبات[[: {problem}]][[ ({path})]].</translation>
    </message>
    <message>
        <source>It says nothing about this log.</source>
        <translation>لا يدل ذلك على شيء بخصوص هذا السجل.</translation>
    </message>
    <message>
        <source>Take the checkpoint again from where you keep it.</source>
        <translation>خذ نقطة التحقق من جديد من حيث تحفظها.</translation>
    </message>
    <message>
        <source>A checkpoint kept outside [[(at entry {size}) ]]contradicts this log.</source>
        <translation>نقطة تحقق محفوظة خارجيًا [[(عند القيد {size}) ]]تناقض هذا السجل.</translation>
    </message>
    <message>
        <source>The log does not count as verified.</source>
        <translation>لا يُعدّ السجل متحقَّقًا منه.</translation>
    </message>
    <message>
        <source>Either the log was rewritten, or the checkpoint belongs to another log. Keep both as they are, and compare the name of the log.</source>
        <translation>إما أن السجل أُعيدت كتابته، وإما أن نقطة التحقق تخص سجلًا آخر. احتفظ بكليهما كما هما، وقارن اسم السجل.</translation>
    </message>
    <message>
        <source>The custody log contradicts itself[[ at entry {seq}]].</source>
        <translation>سجل الحيازة يناقض نفسه[[ عند القيد {seq}]].</translation>
    </message>
    <message>
        <source>The log does not count as verified[[: {problem}]].</source>
        <translation>لا يُعدّ السجل متحقَّقًا منه[[: {problem}]].</translation>
    </message>
    <message>
        <source>An entry breaks a rule of the custody log.</source>
        <translation>يخالف قيدٌ قاعدةً من قواعد سجل الحيازة.</translation>
    </message>
    <message>
        <source>The earlier entries were not changed.</source>
        <translation>لم تتغير القيود السابقة.</translation>
    </message>
    <message>
        <source>The entry was not written, so the step was not done.</source>
        <translation>لم يُكتب القيد، ولذلك لم تُنفَّذ الخطوة.</translation>
    </message>
    <message>
        <source>Shorten or change what you typed[[ in “{field}”]][[: {problem}]].</source>
        <translation>اختصر ما كتبته أو غيّره[[ في «{field}»]][[: {problem}]].</translation>
    </message>
    <message>
        <source>A file of your profile is missing or damaged.</source>
        <translation>أحد ملفات ملفك الشخصي مفقود أو تالف.</translation>
    </message>
    <message>
        <source>Your evidence and your packages were not touched.</source>
        <translation>لم تُمس أدلتك ولا حزمك.</translation>
    </message>
    <message>
        <source>The profile was not opened.[[ The file is {path}.]][[ The reason: {problem}.]]</source>
        <translation>لم يُفتح الملف الشخصي.[[ الملف هو {path}.]][[ السبب: {problem}.]]</translation>
    </message>
    <message>
        <source>The profile cannot live in this folder[[: {problem}]].</source>
        <translation>لا يمكن أن يكون الملف الشخصي في هذا المجلد[[: {problem}]].</translation>
    </message>
    <message>
        <source>The profile was not made or opened.</source>
        <translation>لم يُنشأ الملف الشخصي ولم يُفتح.</translation>
    </message>
    <message>
        <source>Choose a folder of your own on a drive in this computer[[, not {path}]].</source>
        <translation>اختر مجلدًا خاصًا بك على قرص في هذا الحاسوب[[، لا {path}]].</translation>
    </message>
    <message>
        <source>The custody log holds nothing that this paper could tell of.</source>
        <translation>لا يحتوي سجل الحيازة على شيء يمكن أن تذكره هذه الورقة.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>No paper was made.</source>
        <translation>لم تُعدّ أي ورقة.</translation>
    </message>
    <message>
        <source>Look in the custody log for how case and package are written there, and try again.</source>
        <translation>انظر في سجل الحيازة كيف كُتبت القضية والحزمة فيه، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This custody log has ended: its key was changed, and another log goes on.</source>
        <translation>انتهى سجل الحيازة هذا: فقد غُيّر مفتاحه، ويواصله سجل آخر.</translation>
    </message>
    <message>
        <source>Nothing was done, for nothing can be logged here any more.</source>
        <translation>لم يُنفَّذ شيء، إذ لم يعد ممكنًا تقييد أي شيء هنا.</translation>
    </message>
    <message>
        <source>Work in the profile that goes on. This log can still be verified and exported by `casevault custody`.</source>
        <translation>اعمل في الملف الشخصي الذي يواصله. ولا يزال ممكنًا التحقق من هذا السجل وتصديره باستخدام `casevault custody`.</translation>
    </message>
    <message>
        <source>The key of the custody log cannot be changed while work is unfinished.</source>
        <translation>لا يمكن تغيير مفتاح سجل الحيازة ما دام هناك عمل غير مكتمل.</translation>
    </message>
    <message>
        <source>The key was not changed.</source>
        <translation>لم يُغيَّر المفتاح.</translation>
    </message>
    <message>
        <source>Put in order what an earlier run left unfinished, then change the key again.</source>
        <translation>سوِّ ما تركه تشغيل سابق غير مكتمل، ثم غيّر المفتاح من جديد.</translation>
    </message>
    <message>
        <source>The server that holds the custody log cannot be used[[: {problem}]].</source>
        <translation>لا يمكن استخدام الخادم الذي يحفظ سجل الحيازة[[: {problem}]].</translation>
    </message>
    <message>
        <source>See that the server runs and lets you in by your account, a certificate or a password file of its own, then try again.</source>
        <translation>تأكد من أن الخادم يعمل ويسمح بدخولك بحسابك أو بشهادة أو بملف كلمة مرور خاص به، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This custody log lies on a server already.</source>
        <translation>سجل الحيازة هذا موجود على خادم بالفعل.</translation>
    </message>
    <message>
        <source>It was not moved.</source>
        <translation>لم يُنقل.</translation>
    </message>
    <message>
        <source>Go on working with it where it is.</source>
        <translation>واصل العمل عليه حيث هو.</translation>
    </message>
    <message>
        <source>A part of the check of the custody log ended before its time[[ ({exit})]].</source>
        <translation>انتهى جزء من فحص سجل الحيازة قبل أوانه[[ ({exit})]].</translation>
    </message>
    <message>
        <source>The log was not checked to its end: nothing is said of it.</source>
        <translation>لم يُفحص السجل إلى آخره: ولا يُحكم عليه بشيء.</translation>
    </message>
    <message>
        <source>Close other programs, for memory may be short, and check the log again.</source>
        <translation>أغلق البرامج الأخرى، فقد تكون الذاكرة غير كافية، وافحص السجل من جديد.</translation>
    </message>
    <message>
        <source>it is another kind of file, or damaged</source>
        <translation>هو ملف من نوع آخر، أو تالف</translation>
    </message>
    <message>
        <source>this log did not sign it; it is of another log</source>
        <translation>لم يوقّعه هذا السجل؛ بل هو من سجل آخر</translation>
    </message>
    <message>
        <source>the library for it is not installed (the extra “postgres”)</source>
        <translation>مكتبته غير مثبتة (الإضافة «postgres»)</translation>
    </message>
    <message>
        <source>its address holds a password, which would be readable</source>
        <translation>في عنوانه كلمة مرور تكون مقروءة</translation>
    </message>
    <message>
        <source>it does not answer, or refuses</source>
        <translation>لا يستجيب، أو يرفض</translation>
    </message>
    <message>
        <source>it was altered after it was signed</source>
        <translation>عُدّل بعد توقيعه</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>تتعذر قراءته</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>it belongs to another profile</source>
        <translation>يخص ملفًا شخصيًا آخر</translation>
    </message>
    <message>
        <source>it lies on a network drive, where a log cannot be kept safely</source>
        <translation>هو على قرص شبكة، حيث لا يمكن حفظ السجل بأمان</translation>
    </message>
    <message>
        <source>you have no right to use it</source>
        <translation>ليست لديك صلاحية لاستخدامه</translation>
    </message>
    <message>
        <source>it cannot be written to</source>
        <translation>لا تمكن الكتابة فيه</translation>
    </message>
    <message>
        <source>it is not there and cannot be made</source>
        <translation>غير موجود ولا يمكن إنشاؤه</translation>
    </message>
    <message>
        <source>its drive is full</source>
        <translation>قرصه ممتلئ</translation>
    </message>
    <message>
        <source>its drive failed</source>
        <translation>تعطّل قرصه</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>هو ملف</translation>
    </message>
    <message>
        <source>it holds other things already</source>
        <translation>يحتوي على أشياء أخرى</translation>
    </message>
    <message>
        <source>The original package was only read. Nothing in it was changed.</source>
        <translation>الحزمة الأصلية قُرئت فقط. ولم يتغير فيها شيء.</translation>
    </message>
    <message>
        <source>Nothing was disclosed, and no package was made.</source>
        <translation>لم يُفصح عن شيء، ولم تُنشأ أي حزمة.</translation>
    </message>
    <message>
        <source>This package does not prove what it says about the original it was made from[[: {problem}]].</source>
        <translation>لا تُثبت هذه الحزمة ما تقوله عن الأصل الذي أُعدّت منه[[: {problem}]].</translation>
    </message>
    <message>
        <source>The package file was only read, not changed.</source>
        <translation>ملف الحزمة قُرئ فقط، ولم يتغير.</translation>
    </message>
    <message>
        <source>Its files were not accepted as files of the original.</source>
        <translation>لم تُقبل ملفاتها على أنها ملفات الأصل.</translation>
    </message>
    <message>
        <source>[[Look at {path}. ]]Ask whoever disclosed it to make it again from the original.</source>
        <translation>[[انظر إلى {path}. ]]اطلب ممن قام بالإفصاح أن يعدّها من الأصل مرة أخرى.</translation>
    </message>
    <message>
        <source>No file was chosen for disclosure.</source>
        <translation>لم يُختر أي ملف للإفصاح عنه.</translation>
    </message>
    <message>
        <source>Choose at least one file, or a folder with files in it.</source>
        <translation>اختر ملفًا واحدًا على الأقل، أو مجلدًا فيه ملفات.</translation>
    </message>
    <message>
        <source>Something is to be withheld without a reason[[: {path}]][[ ({count})]].</source>
        <translation>هناك ما يُراد حجبه دون سبب[[: {path}]][[ ({count})]].</translation>
    </message>
    <message>
        <source>Give a reason for everything that is withheld.</source>
        <translation>اذكر سببًا لكل ما هو محجوب.</translation>
    </message>
    <message>
        <source>A chosen file must not be disclosed[[: {path}]][[ (exhibit {exhibit})]].</source>
        <translation>لا يجوز الإفصاح عن ملف مختار[[: {path}]][[ (المضبوط {exhibit})]].</translation>
    </message>
    <message>
        <source>The case record says so. Leave the file out, or have whoever keeps the record change it and seal the case again.</source>
        <translation>سجل القضية ينص على ذلك. استبعد الملف، أو اطلب من القائم على السجل تغييره وختم القضية من جديد.</translation>
    </message>
    <message>
        <source>its list of proofs is damaged</source>
        <translation>قائمة إثباتاتها تالفة</translation>
    </message>
    <message>
        <source>a proof does not lead to the original</source>
        <translation>أحد الإثباتات لا يؤدي إلى الأصل</translation>
    </message>
    <message>
        <source>a file is not as the original has it</source>
        <translation>أحد الملفات ليس كما هو في الأصل</translation>
    </message>
    <message>
        <source>a file has no proof</source>
        <translation>أحد الملفات بلا إثبات</translation>
    </message>
    <message>
        <source>disclosed and withheld files are not all the files there were</source>
        <translation>الملفات المُفصح عنها والمحجوبة ليست كل الملفات التي كانت موجودة</translation>
    </message>
    <message>
        <source>it names too many files</source>
        <translation>تذكر ملفات أكثر من المسموح</translation>
    </message>
    <message>
        <source>the original&apos;s signature does not belong to it</source>
        <translation>توقيع الأصل لا يخصه</translation>
    </message>
    <message>
        <source>A file with this name is already there</source>
        <translation>يوجد بالفعل ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>No existing file is ever replaced. Choose another name: {path}</source>
        <translation>لا يُستبدل أي ملف موجود أبدًا. اختر اسمًا آخر: {path}</translation>
    </message>
    <message>
        <source>An unfinished package lies there</source>
        <translation>توجد هناك حزمة غير مكتملة</translation>
    </message>
    <message>
        <source>Start CaseVault again (on the command line: casevault doctor) to see what was interrupted, or choose another name: {path}</source>
        <translation>شغّل CaseVault من جديد (في سطر الأوامر: casevault doctor) لمعرفة ما توقف، أو اختر اسمًا آخر: {path}</translation>
    </message>
    <message>
        <source>The folder for the package is not there</source>
        <translation>مجلد الحزمة غير موجود</translation>
    </message>
    <message>
        <source>Connect the drive or choose another folder: {path}</source>
        <translation>صِل القرص أو اختر مجلدًا آخر: {path}</translation>
    </message>
    <message>
        <source>You may not write in that folder</source>
        <translation>لا تجوز لك الكتابة في ذلك المجلد</translation>
    </message>
    <message>
        <source>Choose a folder you may write to: {path}</source>
        <translation>اختر مجلدًا تجوز لك الكتابة فيه: {path}</translation>
    </message>
    <message>
        <source>The package would lie among the files being sealed</source>
        <translation>ستكون الحزمة بين الملفات المراد ختمها</translation>
    </message>
    <message>
        <source>Choose a place outside of {source}</source>
        <translation>اختر مكانًا خارج {source}</translation>
    </message>
    <message>
        <source>Not enough room on the drive</source>
        <translation>لا مساحة كافية على القرص</translation>
    </message>
    <message>
        <source>The package needs about {needed:size}, and {free:size} are free: {path}</source>
        <translation>تحتاج الحزمة إلى نحو {needed:size}، والمتاح {free:size}: {path}</translation>
    </message>
    <message>
        <source>The drive cannot hold a file that large</source>
        <translation>لا يستطيع القرص استيعاب ملف بهذا الحجم</translation>
    </message>
    <message>
        <source>The package needs about {needed:size}; the format of this drive allows {limit:size} for one file. Let it be split into parts[[ (about {volumes})]], or choose another drive.</source>
        <translation>تحتاج الحزمة إلى نحو {needed:size}؛ وتهيئة هذا القرص تسمح بـ {limit:size} للملف الواحد. قسّمها إلى أجزاء[[ (نحو {volumes})]]، أو اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>The package would have too many parts</source>
        <translation>عدد أجزاء الحزمة سيتجاوز المسموح</translation>
    </message>
    <message>
        <source>In parts of {size:size} there would be about {volumes}, and {limit} are the most. Choose larger parts.</source>
        <translation>لو كان حجم كل جزء {size:size} لبلغ عدد الأجزاء نحو {volumes}، والحد الأقصى {limit}. اختر أجزاء أكبر.</translation>
    </message>
    <message>
        <source>The package will be in parts</source>
        <translation>ستكون الحزمة في أجزاء</translation>
    </message>
    <message>
        <source>Each is a file of at most {size:size}; there will be about {volumes}. Keep all of them together: the package opens by any of them, if every one is there.</source>
        <translation>كل جزء ملف لا يتجاوز حجمه {size:size}؛ وسيكون عددها نحو {volumes}. احفظها كلها معًا: تُفتح الحزمة بأي جزء منها، بشرط وجودها جميعًا.</translation>
    </message>
    <message>
        <source>Something you chose cannot be read</source>
        <translation>شيء مما اخترته تتعذر قراءته</translation>
    </message>
    <message>
        <source>Check that the drive is connected and that you may read it, or take it off the list.</source>
        <translation>تأكد من أن القرص موصول وأنه يُسمح لك بقراءته، أو احذفه من القائمة.</translation>
    </message>
    <message>
        <source>Your CaseVault profile lies among what you chose</source>
        <translation>ملفك الشخصي في CaseVault موجود ضمن ما اخترته</translation>
    </message>
    <message>
        <source>It holds the secret keys of your custody log, which whoever opens the package would have. Choose the files and folders beside it: {path}</source>
        <translation>يحتوي على المفاتيح السرية لسجل حيازتك، فتصير لدى كل من يفتح الحزمة. اختر الملفات والمجلدات التي بجانبه: {path}</translation>
    </message>
    <message>
        <source>There is nothing to seal</source>
        <translation>لا شيء للختم</translation>
    </message>
    <message>
        <source>Add at least one file. Folders without files cannot be sealed alone.</source>
        <translation>أضف ملفًا واحدًا على الأقل. لا يمكن ختم مجلدات بلا ملفات وحدها.</translation>
    </message>
    <message>
        <source>A file with the name of the key file is already there</source>
        <translation>يوجد بالفعل ملف باسم ملف المفتاح</translation>
    </message>
    <message>
        <source>No existing file is ever replaced. Choose another name for the key: {path}</source>
        <translation>لا يُستبدل أي ملف موجود أبدًا. اختر اسمًا آخر للمفتاح: {path}</translation>
    </message>
    <message>
        <source>The key would lie among the files being sealed</source>
        <translation>سيكون المفتاح بين الملفات المراد ختمها</translation>
    </message>
    <message>
        <source>Choose a place for the key outside of {source}</source>
        <translation>اختر للمفتاح مكانًا خارج {source}</translation>
    </message>
    <message>
        <source>The folder for the key cannot be used</source>
        <translation>لا يمكن استخدام مجلد المفتاح</translation>
    </message>
    <message>
        <source>It is not there, or you may not write in it: {path}</source>
        <translation>غير موجود، أو لا تجوز لك الكتابة فيه: {path}</translation>
    </message>
    <message>
        <source>Some files cannot be read: {count}</source>
        <translation>ملفات تتعذر قراءتها: {count}</translation>
    </message>
    <message>
        <source>They would be missing from the package. Each is named in its list of exceptions.</source>
        <translation>ستكون ناقصة من الحزمة. وكل منها مذكور في قائمة استثناءاتها.</translation>
    </message>
    <message>
        <source>Links and special files: {count}</source>
        <translation>روابط وملفات خاصة: {count}</translation>
    </message>
    <message>
        <source>A link is recorded with the place it points to; what lies there is not sealed. Devices and the like cannot be sealed.</source>
        <translation>يُسجَّل الرابط مع الموضع الذي يشير إليه؛ ولا يُختم ما هو هناك. ولا يمكن ختم الأجهزة وما شابهها.</translation>
    </message>
    <message>
        <source>Files that moved or changed just now: {count}</source>
        <translation>ملفات نُقلت أو تغيّرت للتو: {count}</translation>
    </message>
    <message>
        <source>Something is still working on them. Stop it if you can, then check again.</source>
        <translation>لا يزال شيء ما يعمل عليها. أوقفه إن استطعت، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>Files whose names cannot stand side by side: {count}</source>
        <translation>ملفات لا يمكن أن تجتمع أسماؤها: {count}</translation>
    </message>
    <message>
        <source>They cannot both be sealed as they are. Those left out are named in the list of exceptions.</source>
        <translation>لا يمكن ختمها معًا كما هي. وما يُستبعد منها يُذكر في قائمة الاستثناءات.</translation>
    </message>
    <message>
        <source>Files changed in the last two minutes: {count}</source>
        <translation>ملفات تغيّرت في آخر دقيقتين: {count}</translation>
    </message>
    <message>
        <source>They may still be written to. Wait or stop the program that writes them, then check again.</source>
        <translation>ربما لا تزال الكتابة فيها جارية. انتظر أو أوقف البرنامج الذي يكتبها، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>The key would lie on the same drive as the package</source>
        <translation>سيكون المفتاح على قرص الحزمة نفسه</translation>
    </message>
    <message>
        <source>Whoever loses or steals the drive would lose both together. Choose another drive for the key: {path}</source>
        <translation>من يفقد القرص أو يسرقه يكون الاثنان معًا عليه. اختر قرصًا آخر للمفتاح: {path}</translation>
    </message>
    <message>
        <source>People whose fingerprint was not compared: {count}</source>
        <translation>أشخاص لم تُقارن بصماتهم: {count}</translation>
    </message>
    <message>
        <source>Nothing shows yet that these keys are theirs. Compare the words with them by voice or in person first: {names}</source>
        <translation>لا شيء يدل بعد على أن هذه المفاتيح لهم. قارن الكلمات معهم أولًا بالصوت أو حضوريًا: {names}</translation>
    </message>
    <message>
        <source>Keys that later computers may break: {count}</source>
        <translation>مفاتيح قد تكسرها حواسيب المستقبل: {count}</translation>
    </message>
    <message>
        <source>A package is as safe as the weakest way into it. Whoever keeps a copy until there are quantum computers opens it with these: {names}</source>
        <translation>أمان الحزمة بقدر أمان أضعف طريق إليها. ومن يحتفظ بنسخة حتى ظهور الحواسيب الكمّية يفتحها بهذه: {names}</translation>
    </message>
    <message>
        <source>The package would be written over the network</source>
        <translation>ستُكتب الحزمة عبر الشبكة</translation>
    </message>
    <message>
        <source>That is slower, and the drive may vanish half-way. Nothing half-written would count as finished: {path}</source>
        <translation>ذلك أبطأ، وقد يختفي القرص في منتصف العمل. ولا يُعدّ شيء كُتب نصفه مكتملًا: {path}</translation>
    </message>
    <message>
        <source>Something was chosen twice: {count}</source>
        <translation>شيء اختير مرتين: {count}</translation>
    </message>
    <message>
        <source>It lies in a folder that is sealed anyway, so it goes into the package once.</source>
        <translation>هو في مجلد يُختم على كل حال، فيُدرج في الحزمة مرة واحدة.</translation>
    </message>
    <message>
        <source>Names that cannot be kept letter by letter: {count}</source>
        <translation>أسماء لا يمكن حفظها حرفًا بحرف: {count}</translation>
    </message>
    <message>
        <source>The package gives them safe names and keeps the original names beside them.</source>
        <translation>تعطيها الحزمة أسماء آمنة وتحفظ الأسماء الأصلية بجانبها.</translation>
    </message>
    <message>
        <source>Names that some systems do not allow: {count}</source>
        <translation>أسماء لا تسمح بها بعض الأنظمة: {count}</translation>
    </message>
    <message>
        <source>The package keeps them as they are. When taken out, such files may get a safe name.</source>
        <translation>تحفظها الحزمة كما هي. وعند استخراجها قد تُعطى هذه الملفات اسمًا آمنًا.</translation>
    </message>
    <message>
        <source>Very long paths: {count}</source>
        <translation>مسارات طويلة جدًا: {count}</translation>
    </message>
    <message>
        <source>The package keeps them whole. Some programs and systems cannot open such files once they are taken out; a folder near the top of a drive helps.</source>
        <translation>تحفظها الحزمة كاملة. ولا تستطيع بعض البرامج والأنظمة فتح هذه الملفات بعد استخراجها؛ ويفيد مجلد قريب من جذر القرص.</translation>
    </message>
    <message>
        <source>Files with large empty stretches: {count}</source>
        <translation>ملفات فيها مساحات فارغة كبيرة: {count}</translation>
    </message>
    <message>
        <source>They hold {bytes:size} and take {stored:size} on the drive. The package holds them in full.</source>
        <translation>تحتوي على {bytes:size} وتشغل {stored:size} على القرص. وتحتويها الحزمة بكاملها.</translation>
    </message>
    <message>
        <source>Large files that seem to hold zeros alone: {count}</source>
        <translation>ملفات كبيرة يبدو أنها لا تحتوي إلا على أصفار: {count}</translation>
    </message>
    <message>
        <source>In four places each, nothing but zeros ({bytes:size} in all). A copy that failed looks like this, and so does a wiped or unused drive. They are sealed as they are.</source>
        <translation>في أربعة مواضع من كل منها لا شيء سوى أصفار ({bytes:size} في المجموع). هكذا تبدو النسخة الفاشلة، وكذلك القرص الممحو أو غير المستعمل. وتُختم كما هي.</translation>
    </message>
    <message>
        <source>Large files that may be encrypted: {count}</source>
        <translation>ملفات كبيرة قد تكون مشفّرة: {count}</translation>
    </message>
    <message>
        <source>In four places each, bytes without any pattern, and no known beginning ({bytes:size} in all). Encrypted containers look like this, and so do some compressed files. They are sealed as they are; their own passwords are needed to read them.</source>
        <translation>في أربعة مواضع من كل منها بايتات لا نمط لها، ولا بداية معروفة ({bytes:size} في المجموع). هكذا تبدو الحاويات المشفّرة، وكذلك بعض الملفات المضغوطة. وتُختم كما هي؛ وتلزم كلمات مرورها الخاصة لقراءتها.</translation>
    </message>
    <message>
        <source>Disk images (E01, Ex01): {count}</source>
        <translation>صور أقراص (E01، Ex01): {count}</translation>
    </message>
    <message>
        <source>While they are sealed, the medium in each is hashed again and compared with the hashes in it, if libewf-python is installed (the extra “ewf”).</source>
        <translation>أثناء ختمها تُحسب تجزئة الوسيط في كل منها من جديد وتُقارن بالتجزئات الموجودة فيها، إذا كانت libewf-python مثبتة (الإضافة «ewf»).</translation>
    </message>
    <message>
        <source>Images that are kept whole and not read: {count}</source>
        <translation>الصور المحفوظة كاملة ولا تُقرأ: {count}</translation>
    </message>
    <message>
        <source>L01, Lx01, AFF and AFF4 are sealed as the files they are. The hashes in them are not compared: verify them with the program that made them.</source>
        <translation>تُختم ملفات L01 وLx01 وAFF وAFF4 كما هي. ولا تُقارن التجزئات التي فيها: تحقق منها بالبرنامج الذي أنشأها.</translation>
    </message>
    <message>
        <source>Empty files: {count}</source>
        <translation>ملفات فارغة: {count}</translation>
    </message>
    <message>
        <source>They are sealed like all others.</source>
        <translation>تُختم كسائر الملفات.</translation>
    </message>
    <message>
        <source>Empty folders: {count}</source>
        <translation>مجلدات فارغة: {count}</translation>
    </message>
    <message>
        <source>Very many files: {files}</source>
        <translation>عدد الملفات كبير جدًا: {files}</translation>
    </message>
    <message>
        <source>This takes a little longer. You can stop at any moment.</source>
        <translation>يستغرق ذلك وقتًا أطول قليلًا. ويمكنك الإيقاف في أي لحظة.</translation>
    </message>
    <message>
        <source>Files with a date in the future: {count}</source>
        <translation>ملفات تاريخها في المستقبل: {count}</translation>
    </message>
    <message>
        <source>A clock was wrong somewhere. The dates are kept as they are.</source>
        <translation>كانت ساعة ما خاطئة. وتُحفظ التواريخ كما هي.</translation>
    </message>
    <message>
        <source>Files with more than one name: {count}</source>
        <translation>ملفات لها أكثر من اسم: {count}</translation>
    </message>
    <message>
        <source>Each name is sealed as a file of its own.</source>
        <translation>يُختم كل اسم كملف مستقل.</translation>
    </message>
    <message>
        <source>Some folders lie on other drives</source>
        <translation>بعض المجلدات موجودة على أقراص أخرى</translation>
    </message>
    <message>
        <source>They are sealed too, because they stand inside what you chose.</source>
        <translation>تُختم أيضًا، لأنها داخل ما اخترته.</translation>
    </message>
    <message>
        <source>Encrypted exports of the earlier system: {count}</source>
        <translation>عمليات تصدير مشفّرة من النظام السابق: {count}</translation>
    </message>
    <message>
        <source>They would be sealed as they are, closed as before, perhaps with their key inside. Migrating opens them and seals what is in them as well (on the command line: casevault migrate).</source>
        <translation>ستُختم كما هي، مغلقة كما كانت، وربما كان مفتاحها بداخلها. والترحيل يفتحها ويختم ما فيها أيضًا (في سطر الأوامر: casevault migrate).</translation>
    </message>
    <message>
        <source>Archives sealed by their contents: {count}</source>
        <translation>أرشيفات تُختم بمحتواها: {count}</translation>
    </message>
    <message>
        <source>Each becomes a folder of its name. The archive itself is not packed; its SHA-256 stands in the case record.</source>
        <translation>يصير كل منها مجلدًا باسمه. ولا يُدرج الأرشيف نفسه في الحزمة؛ وتُذكر قيمة SHA-256 الخاصة به في سجل القضية.</translation>
    </message>
    <message>
        <source>Phone reports kept whole: {count}</source>
        <translation>تقارير هواتف محفوظة كاملة: {count}</translation>
    </message>
    <message>
        <source>They are one exhibit each, and are sealed as the files they are.</source>
        <translation>كل منها مضبوط واحد، وتُختم ملفاتٍ كما هي.</translation>
    </message>
    <message>
        <source>Treat what is in the old export as disclosed</source>
        <translation>اعتبر ما في التصدير القديم مُفصحًا عنه</translation>
    </message>
    <message>
        <source>It came with its key, or was never encrypted: whoever saw that file has its contents. Sealing protects them from now on, not before: {name}</source>
        <translation>جاء مع مفتاحه، أو لم يُشفَّر قط: وكل من رأى ذلك الملف لديه محتواه. والختم يحميه من الآن فصاعدًا، لا قبل ذلك: {name}</translation>
    </message>
    <message>
        <source>An old export, opened with a key given apart from it</source>
        <translation>تصدير قديم فُتح بمفتاح أُعطي منفصلًا عنه</translation>
    </message>
    <message>
        <source>The earlier system delivered key and data in one reply. Treat the contents as disclosed unless you know that nobody else had both: {name}</source>
        <translation>كان النظام السابق يسلّم المفتاح والبيانات في رد واحد. اعتبر المحتوى مُفصحًا عنه ما لم تعلم أن أحدًا آخر لم يكن لديه الاثنان: {name}</translation>
    </message>
    <message>
        <source>Packages were only read; none was changed.</source>
        <translation>الحزم قُرئت فقط؛ ولم تتغير أي منها.</translation>
    </message>
    <message>
        <source>What was not checked yet is not said to be whole. The report keeps what was.</source>
        <translation>ما لم يُفحص بعد لا يُقال إنه كامل. ويحتفظ التقرير بما فُحص.</translation>
    </message>
    <message>
        <source>The packages could not be checked.</source>
        <translation>تعذّر فحص الحزم.</translation>
    </message>
    <message>
        <source>Try again: the check goes on where it stopped.</source>
        <translation>حاول مرة أخرى: يستأنف الفحص من حيث توقف.</translation>
    </message>
    <message>
        <source>This report of earlier checks cannot be added to[[: {problem}]][[, in line {line}]].</source>
        <translation>لا تمكن الإضافة إلى تقرير الفحوص السابقة هذا[[: {problem}]][[، في السطر {line}]].</translation>
    </message>
    <message>
        <source>The file was not changed[[: {path}]]</source>
        <translation>لم يتغير الملف[[: {path}]]</translation>
    </message>
    <message>
        <source>No package was checked.</source>
        <translation>لم تُفحص أي حزمة.</translation>
    </message>
    <message>
        <source>Name the report that belongs to this place, or a new file. What was known from the old one is then known no longer.</source>
        <translation>اذكر التقرير الخاص بهذا المكان، أو ملفًا جديدًا. وعندئذ لا يعود معروفًا ما كان معروفًا من القديم.</translation>
    </message>
    <message>
        <source>The place with the packages cannot be read[[: {problem}]][[ ({path})]].</source>
        <translation>تتعذر قراءة المكان الذي فيه الحزم[[: {problem}]][[ ({path})]].</translation>
    </message>
    <message>
        <source>Check the name, that the drive or the network is connected, and that you may read it.</source>
        <translation>تأكد من الاسم، ومن أن القرص أو الشبكة متصلان، وأنه يُسمح لك بالقراءة.</translation>
    </message>
    <message>
        <source>A library that this needs is not installed[[: {name}]].</source>
        <translation>مكتبة لازمة لذلك غير مثبتة[[: {name}]].</translation>
    </message>
    <message>
        <source>Have CaseVault installed with it[[: {extra}]]</source>
        <translation>اطلب تثبيت CaseVault معها[[: {extra}]]</translation>
    </message>
    <message>
        <source>The processes or machines that check packages were lost[[: {path}]]</source>
        <translation>فُقدت العمليات أو الأجهزة التي تفحص الحزم[[: {path}]]</translation>
    </message>
    <message>
        <source>See that they run and have the same CaseVault, then try again: the check goes on where it stopped.</source>
        <translation>تأكد من أنها تعمل وأن عليها الإصدار نفسه من CaseVault، ثم حاول مرة أخرى: يستأنف الفحص من حيث توقف.</translation>
    </message>
    <message>
        <source>it is none, or is damaged</source>
        <translation>ليس تقريرًا، أو هو تالف</translation>
    </message>
    <message>
        <source>a newer CaseVault made it</source>
        <translation>أنشأه إصدار أحدث من CaseVault</translation>
    </message>
    <message>
        <source>it is about another place</source>
        <translation>يخص مكانًا آخر</translation>
    </message>
    <message>
        <source>you have no right to read it</source>
        <translation>ليست لديك صلاحية لقراءته</translation>
    </message>
    <message>
        <source>this kind of store is not known, or its library is not installed</source>
        <translation>هذا النوع من المخازن غير معروف، أو مكتبته غير مثبتة</translation>
    </message>
    <message>
        <source>it does not answer as it should</source>
        <translation>لا يستجيب كما ينبغي</translation>
    </message>
    <message>
        <source>The package and its contents were not changed.</source>
        <translation>لم تتغير الحزمة ولا محتواها.</translation>
    </message>
    <message>
        <source>The package was not opened.</source>
        <translation>لم تُفتح الحزمة.</translation>
    </message>
    <message>
        <source>The package was not changed. Other copies of its key are as they were.</source>
        <translation>لم تتغير الحزمة. والنسخ الأخرى من مفتاحها كما كانت.</translation>
    </message>
    <message>
        <source>The key was not read from or kept in the keyring.</source>
        <translation>لم يُقرأ المفتاح من حلقة المفاتيح ولم يُحفظ فيها.</translation>
    </message>
    <message>
        <source>Keep the key in another way: copy it, print it, or save it on another medium.</source>
        <translation>احتفظ بالمفتاح بطريقة أخرى: انسخه أو اطبعه أو احفظه على وسيط آخر.</translation>
    </message>
    <message>
        <source>The key could not be used.</source>
        <translation>تعذّر استخدام المفتاح.</translation>
    </message>
    <message>
        <source>Try again, or use another key that this package accepts.</source>
        <translation>حاول مرة أخرى، أو استخدم مفتاحًا آخر تقبله هذه الحزمة.</translation>
    </message>
    <message>
        <source>The key was not typed correctly.</source>
        <translation>لم يُكتب المفتاح كتابة صحيحة.</translation>
    </message>
    <message>
        <source>The key was not tried, and nothing in it was guessed.</source>
        <translation>لم يُجرَّب المفتاح، ولم يُخمَّن فيه شيء.</translation>
    </message>
    <message>
        <source>Look at [[character {position:ordinal} (in group {position:group}) of ]]the key[[: {problem}]].</source>
        <translation>انظر إلى [[الحرف رقم {position:ordinal} (في المجموعة {position:group}) من ]]المفتاح[[: {problem}]].</translation>
    </message>
    <message>
        <source>This key is well written but belongs to another package.</source>
        <translation>هذا المفتاح مكتوب كتابة صحيحة لكنه يخص حزمة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was decrypted.</source>
        <translation>لم يُفك تشفير أي شيء.</translation>
    </message>
    <message>
        <source>[[The fingerprint of this key is {fingerprint:fingerprint}. ]][[It belongs to package {known_package}. ]]Compare fingerprints on the key card or the receipt, and look for the key of this package.</source>
        <translation>[[بصمة هذا المفتاح هي {fingerprint:fingerprint}. ]][[وهو يخص الحزمة {known_package}. ]]قارن البصمات على بطاقة المفتاح أو الإيصال، وابحث عن مفتاح هذه الحزمة.</translation>
    </message>
    <message>
        <source>This passphrase does not open the package.</source>
        <translation>عبارة المرور هذه لا تفتح الحزمة.</translation>
    </message>
    <message>
        <source>Type it again. Look at capital letters, spaces and the keyboard layout. If the package has another key, use that one.</source>
        <translation>اكتبها مرة أخرى. انتبه إلى الأحرف الكبيرة والمسافات وتخطيط لوحة المفاتيح. وإذا كان للحزمة مفتاح آخر، فاستخدمه.</translation>
    </message>
    <message>
        <source>This package cannot be opened in this way.</source>
        <translation>لا يمكن فتح هذه الحزمة بهذه الطريقة.</translation>
    </message>
    <message>
        <source>[[You offered: {wanted}. This package opens with: {offered}. ]]Use a key or passphrase that this package accepts.</source>
        <translation>[[ما قدّمته: {wanted}. وهذه الحزمة تُفتح باستخدام: {offered}. ]]استخدم مفتاحًا أو عبارة مرور تقبلها هذه الحزمة.</translation>
    </message>
    <message>
        <source>The key would lie on the same medium as the package it opens.</source>
        <translation>سيكون المفتاح على الوسيط نفسه الذي عليه الحزمة التي يفتحها.</translation>
    </message>
    <message>
        <source>The key was not saved[[ to {path}]]</source>
        <translation>لم يُحفظ المفتاح[[ في {path}]]</translation>
    </message>
    <message>
        <source>Choose another drive for the key. Whoever loses or steals the medium must not hold both.</source>
        <translation>اختر قرصًا آخر للمفتاح. يجب ألا يجتمع الاثنان لدى من يفقد الوسيط أو يسرقه.</translation>
    </message>
    <message>
        <source>Nobody has shown yet that the key of this package is kept.</source>
        <translation>لم يُثبت أحد بعد أن مفتاح هذه الحزمة محفوظ.</translation>
    </message>
    <message>
        <source>The package is whole on the drive, and your original files are unchanged.</source>
        <translation>الحزمة كاملة على القرص، وملفاتك الأصلية لم تتغير.</translation>
    </message>
    <message>
        <source>The package keeps its unfinished name until its key is in safe hands.</source>
        <translation>تحتفظ الحزمة باسمها غير المكتمل إلى أن يكون مفتاحها في أيدٍ أمينة.</translation>
    </message>
    <message>
        <source>Copy, print or store the key, then confirm it. Without its key, nobody can open the package, not even we.</source>
        <translation>انسخ المفتاح أو اطبعه أو احفظه، ثم أكّد ذلك. ودون مفتاحها لا يستطيع أحد فتح الحزمة، ولا حتى نحن.</translation>
    </message>
    <message>
        <source>This passphrase cannot be used[[: {problem}]].</source>
        <translation>لا يمكن استخدام عبارة المرور هذه[[: {problem}]].</translation>
    </message>
    <message>
        <source>The passphrase was not set or tried.</source>
        <translation>لم تُعيَّن عبارة المرور ولم تُجرَّب.</translation>
    </message>
    <message>
        <source>Choose several words that you can remember and others cannot guess.</source>
        <translation>اختر عدة كلمات تستطيع تذكّرها ولا يستطيع الآخرون تخمينها.</translation>
    </message>
    <message>
        <source>No key or passphrase could be read from this file[[: {problem}]].</source>
        <translation>تعذرت قراءة مفتاح أو عبارة مرور من هذا الملف[[: {problem}]].</translation>
    </message>
    <message>
        <source>Nothing was sealed or opened.</source>
        <translation>لم يُختم شيء ولم يُفتح.</translation>
    </message>
    <message>
        <source>Check the file, or give it in another way[[: {path}]]</source>
        <translation>افحص الملف، أو قدّمه بطريقة أخرى[[: {path}]]</translation>
    </message>
    <message>
        <source>This package was not sealed for this key[[: {name}]].</source>
        <translation>لم تُختم هذه الحزمة لهذا المفتاح[[: {name}]].</translation>
    </message>
    <message>
        <source>Try another way to open it, or ask the sender for whom it was sealed.</source>
        <translation>جرّب طريقة أخرى لفتحها، أو اسأل المُرسِل لمن خُتمت.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not do what was asked.</source>
        <translation>لم تنفّذ حلقة مفاتيح هذا الحاسوب المطلوب.</translation>
    </message>
    <message>
        <source>This computer has no keyring that CaseVault can use.</source>
        <translation>لا توجد على هذا الحاسوب حلقة مفاتيح يستطيع CaseVault استخدامها.</translation>
    </message>
    <message>
        <source>That is normal on a computer without a network. Copy the key, print it, or save it on another medium.</source>
        <translation>هذا طبيعي على حاسوب بلا شبكة. انسخ المفتاح أو اطبعه أو احفظه على وسيط آخر.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>حلقة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>Unlock the keyring of your system, then try again.</source>
        <translation>افتح قفل حلقة مفاتيح نظامك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translation>رفضت حلقة المفاتيح الوصول.</translation>
    </message>
    <message>
        <source>Allow CaseVault to use the keyring when your system asks, then try again.</source>
        <translation>اسمح لـ CaseVault باستخدام حلقة المفاتيح عندما يسألك نظامك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keyring cannot hold an entry of this size.</source>
        <translation>لا تستطيع حلقة المفاتيح حفظ عنصر بهذا الحجم.</translation>
    </message>
    <message>
        <source>The keyring said it kept the key, but it did not give it back.</source>
        <translation>أفادت حلقة المفاتيح بأنها حفظت المفتاح، لكنها لم تُعده.</translation>
    </message>
    <message>
        <source>The key does not count as kept in the keyring.</source>
        <translation>لا يُعدّ المفتاح محفوظًا في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The keyring gave no answer[[ within {seconds} seconds]].</source>
        <translation>لم تستجب حلقة المفاتيح[[ خلال المهلة المحددة بالثواني: {seconds}]].</translation>
    </message>
    <message>
        <source>Look for a window of your system that waits for your permission. Then try again, or keep the key in another way.</source>
        <translation>ابحث عن نافذة لنظامك تنتظر إذنك. ثم حاول مرة أخرى، أو احتفظ بالمفتاح بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The keyring works, but holds no key for this package.</source>
        <translation>تعمل حلقة المفاتيح، لكنها لا تحتوي على مفتاح لهذه الحزمة.</translation>
    </message>
    <message>
        <source>Type the key, or open the package on the computer where its key was stored.</source>
        <translation>اكتب المفتاح، أو افتح الحزمة على الحاسوب الذي حُفظ فيه مفتاحها.</translation>
    </message>
    <message>
        <source>a key begins with cvkey1</source>
        <translation>يبدأ المفتاح بـ cvkey1</translation>
    </message>
    <message>
        <source>this character never stands in a key</source>
        <translation>هذا الحرف لا يرد أبدًا في مفتاح</translation>
    </message>
    <message>
        <source>large and small letters are mixed</source>
        <translation>اختلطت الأحرف الكبيرة بالصغيرة</translation>
    </message>
    <message>
        <source>the key is too short or too long</source>
        <translation>المفتاح أقصر أو أطول من اللازم</translation>
    </message>
    <message>
        <source>the check at the end does not agree, so a character is wrong</source>
        <translation>رمز الفحص في النهاية غير مطابق، فهناك حرف خطأ</translation>
    </message>
    <message>
        <source>the end of the key is wrong</source>
        <translation>نهاية المفتاح خطأ</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>أطول من اللازم</translation>
    </message>
    <message>
        <source>it holds characters that do not print</source>
        <translation>يحتوي على أحرف غير قابلة للطباعة</translation>
    </message>
    <message>
        <source>it is not plain text</source>
        <translation>ليس نصًا عاديًا</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>you may not read the file</source>
        <translation>لا يُسمح لك بقراءة الملف</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>the file is too large for a key</source>
        <translation>الملف أكبر من أن يكون مفتاحًا</translation>
    </message>
    <message>
        <source>the file is not plain text</source>
        <translation>الملف ليس نصًا عاديًا</translation>
    </message>
    <message>
        <source>the drive could not read the file</source>
        <translation>لم يستطع القرص قراءة الملف</translation>
    </message>
    <message>
        <source>The old export was not changed. Nothing of it was written anywhere.</source>
        <translation>لم يتغير التصدير القديم. ولم يُكتب شيء منه في أي مكان.</translation>
    </message>
    <message>
        <source>Nothing was decrypted, and no package was made.</source>
        <translation>لم يُفك تشفير أي شيء، ولم تُنشأ أي حزمة.</translation>
    </message>
    <message>
        <source>This is no export of the earlier system[[: {path}]]</source>
        <translation>هذا ليس تصديرًا من النظام السابق[[: {path}]]</translation>
    </message>
    <message>
        <source>An old export is one of four: the reply of the earlier system (JSON with “encrypted_data”), its data as hexadecimal text, a Fernet token, or a database case_….db. Anything else is sealed as it is: casevault seal.</source>
        <translation>التصدير القديم واحد من أربعة: رد النظام السابق (JSON فيه «encrypted_data»)، أو بياناته نصًا ست عشريًا، أو رمز Fernet، أو قاعدة بيانات case_….db. وكل ما عدا ذلك يُختم كما هو: casevault seal.</translation>
    </message>
    <message>
        <source>This old export came without its key[[: {path}]]</source>
        <translation>جاء هذا التصدير القديم دون مفتاحه[[: {path}]]</translation>
    </message>
    <message>
        <source>Give the key that the earlier system showed or delivered with it (on the command line: --legacy-key-file F). Without that key nobody can open it; you can still seal it as it is.</source>
        <translation>قدّم المفتاح الذي أظهره النظام السابق أو سلّمه معه (في سطر الأوامر: --legacy-key-file F). ودون ذلك المفتاح لا يستطيع أحد فتحه؛ ويمكنك مع ذلك ختمه كما هو.</translation>
    </message>
    <message>
        <source>What was given as the key of the old export is no such key.</source>
        <translation>ما قُدّم على أنه مفتاح التصدير القديم ليس مفتاحًا كهذا.</translation>
    </message>
    <message>
        <source>Such a key has 44 characters and ends with “=” (or it is written as 64 or 88 hexadecimal digits). Copy it whole, without quotation marks[[: {path}]]</source>
        <translation>يتكون هذا المفتاح من 44 حرفًا وينتهي بـ «=» (أو يُكتب في 64 أو 88 خانة ست عشرية). انسخه كاملًا، دون علامات اقتباس[[: {path}]]</translation>
    </message>
    <message>
        <source>This old export does not open with this key[[: {path}]]</source>
        <translation>هذا التصدير القديم لا يُفتح بهذا المفتاح[[: {path}]]</translation>
    </message>
    <message>
        <source>Nothing was decrypted, and no package was made. Either the key belongs to another export, or this one was altered: its format cannot tell which.</source>
        <translation>لم يُفك تشفير أي شيء، ولم تُنشأ أي حزمة. فإما أن المفتاح يخص تصديرًا آخر، وإما أن هذا التصدير عُدّل: ولا تتيح صيغته معرفة أيهما.</translation>
    </message>
    <message>
        <source>Try the key of each export delivered at that time. If none opens it, get another copy of the export, and treat this one as altered.</source>
        <translation>جرّب مفتاح كل تصدير سُلّم في ذلك الوقت. فإن لم يفتحه أي منها، فاحصل على نسخة أخرى من التصدير، واعتبر هذا التصدير معدَّلًا.</translation>
    </message>
    <message>
        <source>This old export is not whole[[: {problem}]][[ ({path})]].</source>
        <translation>هذا التصدير القديم غير كامل[[: {problem}]][[ ({path})]].</translation>
    </message>
    <message>
        <source>No package was made of it.</source>
        <translation>لم تُنشأ منه أي حزمة.</translation>
    </message>
    <message>
        <source>Get another copy of it. What cannot be had again can be sealed as it is: casevault seal.</source>
        <translation>احصل على نسخة أخرى منه. وما لا يمكن الحصول عليه من جديد يمكن ختمه كما هو: casevault seal.</translation>
    </message>
    <message>
        <source>This old export is too large to be opened[[: {path}]]</source>
        <translation>هذا التصدير القديم أكبر من أن يُفتح[[: {path}]]</translation>
    </message>
    <message>
        <source>Its format can only be checked whole, in memory[[; {limit:size} are the most that is read, and this is {size:size}]]. Seal it as it is, and keep its key apart from it.</source>
        <translation>لا يمكن فحص صيغته إلا كاملًا، في الذاكرة[[؛ وأقصى ما يُقرأ {limit:size}، وحجم هذا {size:size}]]. اختمه كما هو، واحفظ مفتاحه بعيدًا عنه.</translation>
    </message>
    <message>
        <source>This archive is not safe to unpack[[: {problem}]][[ ({path})]].</source>
        <translation>فك هذا الأرشيف غير آمن[[: {problem}]][[ ({path})]].</translation>
    </message>
    <message>
        <source>The archive was not changed. Nothing was taken out of it or written.</source>
        <translation>لم يتغير الأرشيف. ولم يُستخرج منه شيء ولم يُكتب.</translation>
    </message>
    <message>
        <source>No package was made[[; it is about “{member}”]].</source>
        <translation>لم تُنشأ أي حزمة[[؛ والأمر يتعلق بـ «{member}»]].</translation>
    </message>
    <message>
        <source>Seal the archive as the file it is (on the command line: without --unpack). It is then kept whole, and nothing in it can do harm.</source>
        <translation>اختم الأرشيف ملفًا كما هو (في سطر الأوامر: دون --unpack). فيُحفظ عندئذ كاملًا، ولا يمكن لشيء فيه أن يُحدث ضررًا.</translation>
    </message>
    <message>
        <source>it is not well formed JSON</source>
        <translation>ليس JSON سليم الصيغة</translation>
    </message>
    <message>
        <source>its hexadecimal text breaks off or is wrong</source>
        <translation>نصه الست عشري مبتور أو خطأ</translation>
    </message>
    <message>
        <source>part of the encrypted data is missing</source>
        <translation>جزء من البيانات المشفّرة مفقود</translation>
    </message>
    <message>
        <source>the database in it is damaged</source>
        <translation>قاعدة البيانات التي فيه تالفة</translation>
    </message>
    <message>
        <source>the process that read it broke off, or needed more time or memory than it is given</source>
        <translation>توقفت العملية التي قرأته، أو احتاجت إلى وقت أو ذاكرة أكثر مما يُخصص لها</translation>
    </message>
    <message>
        <source>beside it lies a journal with changes that are not in it yet; open and close it once with the program that made it</source>
        <translation>بجانبه سجل يومية فيه تغييرات لم تُدرج فيه بعد؛ افتحه وأغلقه مرة بالبرنامج الذي أنشأه</translation>
    </message>
    <message>
        <source>it is no whole ZIP archive, or something stands before or after it</source>
        <translation>ليس أرشيف ZIP كاملًا، أو يوجد شيء قبله أو بعده</translation>
    </message>
    <message>
        <source>its list of contents is damaged</source>
        <translation>قائمة محتواه تالفة</translation>
    </message>
    <message>
        <source>it lists too many files</source>
        <translation>يسرد ملفات أكثر من المسموح</translation>
    </message>
    <message>
        <source>what it holds would be too large</source>
        <translation>ما يحتويه سيكون أكبر من المسموح</translation>
    </message>
    <message>
        <source>far more would come out of it than it could honestly hold</source>
        <translation>سيخرج منه أكثر بكثير مما يمكن أن يحتويه حقًا</translation>
    </message>
    <message>
        <source>files in it share the same bytes</source>
        <translation>فيه ملفات تتقاسم البايتات نفسها</translation>
    </message>
    <message>
        <source>a name in it leads to another place</source>
        <translation>فيه اسم يؤدي إلى موضع آخر</translation>
    </message>
    <message>
        <source>two things in it have one name</source>
        <translation>فيه شيئان لهما اسم واحد</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>إنه مشفّر</translation>
    </message>
    <message>
        <source>it is compressed in a way that is not read here</source>
        <translation>إنه مضغوط بطريقة لا تُقرأ هنا</translation>
    </message>
    <message>
        <source>the process that read its list of contents broke off, or needed more time or memory than it is given</source>
        <translation>توقفت العملية التي قرأت قائمة محتواه، أو احتاجت إلى وقت أو ذاكرة أكثر مما يُخصص لها</translation>
    </message>
    <message>
        <source>its list of contents and the contents contradict each other</source>
        <translation>قائمة محتواه ومحتواه متناقضان</translation>
    </message>
    <message>
        <source>The package file was only read. Nothing in it was changed.</source>
        <translation>ملف الحزمة قُرئ فقط. ولم يتغير فيها شيء.</translation>
    </message>
    <message>
        <source>No file was taken out of the package, and nothing unverified was shown.</source>
        <translation>لم يُستخرج أي ملف من الحزمة، ولم يُعرض شيء لم يتم التحقق منه.</translation>
    </message>
    <message>
        <source>Compare the SHA-256 of this copy with the one on the receipt. If they differ, ask for another copy; if they agree, note the code and tell whoever sealed it.</source>
        <translation>قارن قيمة SHA-256 لهذه النسخة بالقيمة المذكورة في الإيصال. فإن اختلفتا، فاطلب نسخة أخرى؛ وإن تطابقتا، فدوّن الرمز وأبلغ من ختمها.</translation>
    </message>
    <message>
        <source>Something stopped this step.</source>
        <translation>أوقف شيء ما هذه الخطوة.</translation>
    </message>
    <message>
        <source>Your original files were not changed.</source>
        <translation>لم تتغير ملفاتك الأصلية.</translation>
    </message>
    <message>
        <source>The step was not finished.</source>
        <translation>لم تكتمل الخطوة.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, note the code.</source>
        <translation>حاول مرة أخرى. وإذا تكرر ذلك، فدوّن الرمز.</translation>
    </message>
    <message>
        <source>You stopped this step.</source>
        <translation>أوقفت هذه الخطوة.</translation>
    </message>
    <message>
        <source>Your original files were not changed, and unfinished files were removed.</source>
        <translation>لم تتغير ملفاتك الأصلية، وأُزيلت الملفات غير المكتملة.</translation>
    </message>
    <message>
        <source>The step was not finished. The custody log says so.</source>
        <translation>لم تكتمل الخطوة. ويذكر سجل الحيازة ذلك.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>ابدأ من جديد متى شئت.</translation>
    </message>
    <message>
        <source>CaseVault tested its cryptography on this machine, and it answered wrongly.</source>
        <translation>اختبر CaseVault التشفير على هذا الجهاز، فجاءت النتيجة خاطئة.</translation>
    </message>
    <message>
        <source>Nothing was opened, read or written.</source>
        <translation>لم يُفتح شيء ولم يُقرأ ولم يُكتب.</translation>
    </message>
    <message>
        <source>CaseVault does no work here until the test passes.</source>
        <translation>لا يعمل CaseVault هنا إلى أن ينجح الاختبار.</translation>
    </message>
    <message>
        <source>Do not use this machine or this copy of the program for evidence. Install CaseVault again, then have the machine&apos;s memory tested. `casevault doctor` repeats the test.</source>
        <translation>لا تستخدم هذا الجهاز أو هذه النسخة من البرنامج للأدلة. ثبّت CaseVault من جديد، ثم اطلب اختبار ذاكرة الجهاز. والأمر `casevault doctor` يعيد الاختبار.</translation>
    </message>
    <message>
        <source>This file could not be shown[[, because {problem}]].</source>
        <translation>تعذّر عرض هذا الملف[[، والسبب: {problem}]].</translation>
    </message>
    <message>
        <source>The package and the file in it are as they were. Only the process that read it was ended.</source>
        <translation>الحزمة والملف الذي فيها كما كانا. ولم تُنهَ إلا العملية التي قرأته.</translation>
    </message>
    <message>
        <source>No picture, table or text was made of it.</source>
        <translation>لم يُنشأ منه صورة ولا جدول ولا نص.</translation>
    </message>
    <message>
        <source>Look at its bytes here, or examine it elsewhere, on a machine you can spare: it may be damaged, or made to do harm.</source>
        <translation>انظر إلى بايتاته هنا، أو افحصه في مكان آخر، على جهاز يمكنك الاستغناء عنه: فقد يكون تالفًا، أو معدًّا لإحداث ضرر.</translation>
    </message>
    <message>
        <source>This package could not be used.</source>
        <translation>تعذّر استخدام هذه الحزمة.</translation>
    </message>
    <message>
        <source>This file is not a CaseVault package.</source>
        <translation>هذا الملف ليس حزمة CaseVault.</translation>
    </message>
    <message>
        <source>The file was only read, not changed.</source>
        <translation>الملف قُرئ فقط، ولم يتغير.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>لم يُفتح.</translation>
    </message>
    <message>
        <source>Check that you chose the right file. Some drawing programs also use the ending .cvx for their own files.</source>
        <translation>تأكد من أنك اخترت الملف الصحيح. وتستخدم بعض برامج الرسم أيضًا اللاحقة .cvx لملفاتها.</translation>
    </message>
    <message>
        <source>This package was made by a newer CaseVault.</source>
        <translation>أنشأ هذه الحزمة إصدار أحدث من CaseVault.</translation>
    </message>
    <message>
        <source>It was not opened, because this version could misread it.</source>
        <translation>لم تُفتح، لأن هذا الإصدار قد يخطئ في قراءتها.</translation>
    </message>
    <message>
        <source>Open it with a newer version of CaseVault.</source>
        <translation>افتحها بإصدار أحدث من CaseVault.</translation>
    </message>
    <message>
        <source>The beginning of this package is damaged.</source>
        <translation>بداية هذه الحزمة تالفة.</translation>
    </message>
    <message>
        <source>The beginning of this package was altered after it was sealed.</source>
        <translation>عُدّلت بداية هذه الحزمة بعد ختمها.</translation>
    </message>
    <message>
        <source>Keep this copy as it is. Ask for another copy, and compare the SHA-256 of both with the receipt.</source>
        <translation>احتفظ بهذه النسخة كما هي. اطلب نسخة أخرى، وقارن قيمة SHA-256 لكلتيهما بالإيصال.</translation>
    </message>
    <message>
        <source>The place for this key in the package holds something that does not fit.</source>
        <translation>الموضع المخصص لهذا المفتاح في الحزمة يحتوي على شيء غير مطابق.</translation>
    </message>
    <message>
        <source>The package may have been altered. Ask for another copy, or try another key or passphrase that this package accepts.</source>
        <translation>ربما عُدّلت الحزمة. اطلب نسخة أخرى، أو جرّب مفتاحًا آخر أو عبارة مرور أخرى تقبلها هذه الحزمة.</translation>
    </message>
    <message>
        <source>The sealed contents do not belong to the beginning of this package.</source>
        <translation>المحتوى المختوم لا يخص بداية هذه الحزمة.</translation>
    </message>
    <message>
        <source>Two packages may have been mixed, or this one was altered. Keep it as it is and ask for another copy.</source>
        <translation>ربما اختلطت حزمتان، أو عُدّلت هذه الحزمة. احتفظ بها كما هي واطلب نسخة أخرى.</translation>
    </message>
    <message>
        <source>The end of this package is missing.</source>
        <translation>نهاية هذه الحزمة مفقودة.</translation>
    </message>
    <message>
        <source>The package was not accepted as complete.</source>
        <translation>لم تُقبل الحزمة على أنها كاملة.</translation>
    </message>
    <message>
        <source>A copy or a download probably stopped early.[[ This file has {size:size}.]] Copy it again from the original medium. Where no whole copy is left, salvage brings out what still holds.</source>
        <translation>ربما توقف نسخ أو تنزيل قبل أوانه.[[ حجم هذا الملف {size:size}.]] انسخها من جديد من الوسيط الأصلي. وحيث لا تبقى نسخة كاملة، يُخرج الإنقاذ ما لا يزال سليمًا.</translation>
    </message>
    <message>
        <source>Nothing that opens a package is left in this file.</source>
        <translation>لم يبق في هذا الملف شيء يفتح حزمة.</translation>
    </message>
    <message>
        <source>Nothing could be salvaged.</source>
        <translation>لم يمكن إنقاذ شيء.</translation>
    </message>
    <message>
        <source>A package opens by its first bytes, or by the copy of them at its end; this file has neither. Check that you chose the right file, or look for another copy.</source>
        <translation>تُفتح الحزمة ببايتاتها الأولى، أو بنسختها الموجودة في نهايتها؛ وليس في هذا الملف أي منهما. تأكد من أنك اخترت الملف الصحيح، أو ابحث عن نسخة أخرى.</translation>
    </message>
    <message>
        <source>A part of the sealed contents is damaged or was altered.</source>
        <translation>جزء من المحتوى المختوم تالف أو عُدّل.</translation>
    </message>
    <message>
        <source>The damaged part was not shown and not written anywhere.</source>
        <translation>لم يُعرض الجزء التالف ولم يُكتب في أي مكان.</translation>
    </message>
    <message>
        <source>[[The damage begins at byte {offset} of the contents (block {chunk}). ]]Ask for another copy, and compare the SHA-256 with the receipt. Where no whole copy is left, salvage brings out what still holds.</source>
        <translation>[[يبدأ التلف عند البايت {offset} من المحتوى (الكتلة {chunk}). ]]اطلب نسخة أخرى، وقارن قيمة SHA-256 بالإيصال. وحيث لا تبقى نسخة كاملة، يُخرج الإنقاذ ما لا يزال سليمًا.</translation>
    </message>
    <message>
        <source>The end of the sealed contents breaks a rule.</source>
        <translation>نهاية المحتوى المختوم تخالف قاعدة.</translation>
    </message>
    <message>
        <source>The contents of this package are not in the right order.</source>
        <translation>محتوى هذه الحزمة ليس بالترتيب الصحيح.</translation>
    </message>
    <message>
        <source>The list of files in this package breaks a rule.</source>
        <translation>قائمة الملفات في هذه الحزمة تخالف قاعدة.</translation>
    </message>
    <message>
        <source>A file in the package is not the file that was listed.</source>
        <translation>أحد الملفات في الحزمة ليس الملف المسرود.</translation>
    </message>
    <message>
        <source>One file was not accepted[[: {path}]]</source>
        <translation>لم يُقبل ملف واحد[[: {path}]]</translation>
    </message>
    <message>
        <source>The other files are judged one by one. Keep this copy, ask for another, and tell whoever sealed it.</source>
        <translation>يُحكم على بقية الملفات واحدًا واحدًا. احتفظ بهذه النسخة، واطلب أخرى، وأبلغ من ختمها.</translation>
    </message>
    <message>
        <source>The package holds no file with this name[[: {path}]]</source>
        <translation>لا تحتوي الحزمة على ملف بهذا الاسم[[: {path}]]</translation>
    </message>
    <message>
        <source>Nothing was taken out.</source>
        <translation>لم يُستخرج شيء.</translation>
    </message>
    <message>
        <source>Choose a file from the list of the package.</source>
        <translation>اختر ملفًا من قائمة الحزمة.</translation>
    </message>
    <message>
        <source>A part of this package has a beginning that does not hold.</source>
        <translation>جزء من أجزاء هذه الحزمة بدايته غير صحيحة.</translation>
    </message>
    <message>
        <source>[[{path}: {problem}. ]]Copy this part again from where it was sealed. Where no whole copy is left, salvage brings out what still holds.</source>
        <translation>[[{path}: {problem}. ]]انسخ هذا الجزء من جديد من حيث خُتم. وحيث لا تبقى نسخة كاملة، يُخرج الإنقاذ ما لا يزال سليمًا.</translation>
    </message>
    <message>
        <source>A part among these is another package&apos;s[[: part {number} of {count}]].</source>
        <translation>بين هذه الأجزاء جزء من حزمة أخرى[[: الجزء {number} من {count}]].</translation>
    </message>
    <message>
        <source>Put the part that belongs here into the folder[[, and take this one away: {path}]].</source>
        <translation>ضع الجزء المقصود هنا في المجلد[[، وأخرِج هذا منه: {path}]].</translation>
    </message>
    <message>
        <source>A part of this package is there twice[[: part {number} of {count}]].</source>
        <translation>جزء من أجزاء هذه الحزمة موجود مرتين[[: الجزء {number} من {count}]].</translation>
    </message>
    <message>
        <source>Move one of the two out of the folder[[: {path} or {other}]].[[ Missing: {numbers}.]]</source>
        <translation>انقل أحدهما خارج المجلد[[: {path} أو {other}]].[[ الناقص: {numbers}.]]</translation>
    </message>
    <message>
        <source>Parts of this package are missing[[: {numbers}, of {count}]].</source>
        <translation>أجزاء من هذه الحزمة مفقودة[[: {numbers}، من {count}]].</translation>
    </message>
    <message>
        <source>Copy the missing parts into the folder of the others[[: {folder}]]. Where they are lost, salvage brings out what lies in the parts that are left.</source>
        <translation>انسخ الأجزاء المفقودة إلى مجلد بقية الأجزاء[[: {folder}]]. وإذا ضاعت، يُخرج الإنقاذ ما في الأجزاء الباقية.</translation>
    </message>
    <message>
        <source>A part of this package does not have its length[[: part {number} of {count}]].</source>
        <translation>جزء من أجزاء هذه الحزمة ليس بطوله الصحيح[[: الجزء {number} من {count}]].</translation>
    </message>
    <message>
        <source>A copy or a download probably stopped early.[[ {path} has {size:size}, and should have {wanted:size}.]] Copy this part again. Where no whole copy is left, salvage brings out what still holds.</source>
        <translation>ربما توقف نسخ أو تنزيل قبل أوانه.[[ حجم {path} هو {size:size}، وينبغي أن يكون {wanted:size}.]] انسخ هذا الجزء من جديد. وحيث لا تبقى نسخة كاملة، يُخرج الإنقاذ ما لا يزال سليمًا.</translation>
    </message>
    <message>
        <source>its first bytes are damaged</source>
        <translation>بايتاته الأولى تالفة</translation>
    </message>
    <message>
        <source>it was never finished</source>
        <translation>لم يكتمل قط</translation>
    </message>
    <message>
        <source>it does not fit the other parts</source>
        <translation>لا يلائم بقية الأجزاء</translation>
    </message>
    <message>
        <source>the process for it did not start</source>
        <translation>لم تبدأ العملية المخصصة له</translation>
    </message>
    <message>
        <source>the process that read it broke off</source>
        <translation>توقفت العملية التي قرأته</translation>
    </message>
    <message>
        <source>reading it took too long</source>
        <translation>استغرقت قراءته وقتًا أطول من اللازم</translation>
    </message>
    <message>
        <source>what came of reading it made no sense</source>
        <translation>ما نتج عن قراءته لا معنى له</translation>
    </message>
    <message>
        <source>it is too large for a preview</source>
        <translation>أكبر من أن يُعاين</translation>
    </message>
    <message>
        <source>No package was made.</source>
        <translation>لم تُنشأ أي حزمة.</translation>
    </message>
    <message>
        <source>Nothing was written under the final name.</source>
        <translation>لم يُكتب شيء بالاسم النهائي.</translation>
    </message>
    <message>
        <source>Your original files were not changed, and no existing file was replaced.</source>
        <translation>لم تتغير ملفاتك الأصلية، ولم يُستبدل أي ملف موجود.</translation>
    </message>
    <message>
        <source>What you chose cannot be sealed.</source>
        <translation>لا يمكن ختم ما اخترته.</translation>
    </message>
    <message>
        <source>Look at the list of chosen files and folders.</source>
        <translation>انظر إلى قائمة الملفات والمجلدات المختارة.</translation>
    </message>
    <message>
        <source>This cannot be read[[, because {problem}]][[: {path}]]</source>
        <translation>تتعذر قراءة هذا[[، والسبب: {problem}]][[: {path}]]</translation>
    </message>
    <message>
        <source>Nothing was read from it or used in its place.</source>
        <translation>لم يُقرأ منه شيء ولم يُستخدم بدلًا منه شيء.</translation>
    </message>
    <message>
        <source>Check the name, that the drive is connected, and that you may read it; or leave it out.</source>
        <translation>تأكد من الاسم، ومن أن القرص موصول، وأنه يُسمح لك بقراءته؛ أو استبعده.</translation>
    </message>
    <message>
        <source>There is nothing to seal.</source>
        <translation>لا شيء للختم.</translation>
    </message>
    <message>
        <source>Add at least one file or folder.</source>
        <translation>أضف ملفًا أو مجلدًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>This would lie among the files being sealed, and change them[[: {path}]]</source>
        <translation>سيكون هذا بين الملفات المراد ختمها، وسيغيّرها[[: {path}]]</translation>
    </message>
    <message>
        <source>It was not written.</source>
        <translation>لم يُكتب.</translation>
    </message>
    <message>
        <source>Choose a place outside of [[{source}, or of all ]]the folders you seal.</source>
        <translation>اختر مكانًا خارج [[{source}، أو خارج ]]المجلدات التي تختمها كلها.</translation>
    </message>
    <message>
        <source>The case record needs a correction.</source>
        <translation>سجل القضية يحتاج إلى تصحيح.</translation>
    </message>
    <message>
        <source>Nothing was changed; what you typed is still there.</source>
        <translation>لم يتغير شيء؛ وما كتبته لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>Look at the case record again[[, at “{field}”]][[, in line {line}]][[: {problem}]].</source>
        <translation>راجع سجل القضية[[، عند «{field}»]][[، في السطر {line}]][[: {problem}]].</translation>
    </message>
    <message>
        <source>Your CaseVault profile lies among what you chose[[: {path}]]</source>
        <translation>ملفك الشخصي في CaseVault موجود ضمن ما اخترته[[: {path}]]</translation>
    </message>
    <message>
        <source>No package was made: whoever opens it would hold the secret keys of your custody log.</source>
        <translation>لم تُنشأ أي حزمة: فكل من يفتحها كانت ستصير لديه المفاتيح السرية لسجل حيازتك.</translation>
    </message>
    <message>
        <source>Choose the files and folders beside it, not the folder that holds it.</source>
        <translation>اختر الملفات والمجلدات التي بجانبه، لا المجلد الذي يحتويه.</translation>
    </message>
    <message>
        <source>An original is no longer what was sealed[[: {path}]][[ ({count} of them)]]</source>
        <translation>أحد الملفات الأصلية لم يعد كما خُتم[[: {path}]][[ (عددها {count})]]</translation>
    </message>
    <message>
        <source>CaseVault only read your original files.</source>
        <translation>اقتصر CaseVault على قراءة ملفاتك الأصلية.</translation>
    </message>
    <message>
        <source>A program is writing to it, or its drive gives other bytes each time. Stop what writes, copy failing media first, then seal again.</source>
        <translation>هناك برنامج يكتب فيه، أو أن قرصه يعطي بايتات مختلفة كل مرة. أوقف ما يكتب، وانسخ الوسائط المعيبة أولًا، ثم أعد الختم.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>تعذرت كتابة الناتج.</translation>
    </message>
    <message>
        <source>Choose another place, then try again.</source>
        <translation>اختر مكانًا آخر، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>A file with this name is already there.</source>
        <translation>يوجد بالفعل ملف بهذا الاسم.</translation>
    </message>
    <message>
        <source>The existing file was not touched[[: {path}]]</source>
        <translation>لم يُمس الملف الموجود[[: {path}]]</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>اختر اسمًا آخر أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The drive is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>[[This needs {needed:size}, and {free:size} are free. ]]Make room or choose another drive[[ than that of {path}]].</source>
        <translation>[[يحتاج ذلك إلى {needed:size}، والمتاح {free:size}. ]]وفّر مساحة أو اختر قرصًا آخر[[ غير قرص {path}]].</translation>
    </message>
    <message>
        <source>You may not write in this place.</source>
        <translation>لا تجوز لك الكتابة في هذا المكان.</translation>
    </message>
    <message>
        <source>The drive may be write-protected. Choose a folder you may write to, or ask for the right[[: {path}]]</source>
        <translation>قد يكون القرص محميًا من الكتابة. اختر مجلدًا تجوز لك الكتابة فيه، أو اطلب الصلاحية[[: {path}]]</translation>
    </message>
    <message>
        <source>The folder is not there[[: {path}]]</source>
        <translation>المجلد غير موجود[[: {path}]]</translation>
    </message>
    <message>
        <source>Connect the drive or choose another folder.</source>
        <translation>صِل القرص أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The drive failed while it was being written to.</source>
        <translation>تعطّل القرص أثناء الكتابة عليه.</translation>
    </message>
    <message>
        <source>This copy is void and must not be used[[: {path}]]</source>
        <translation>هذه النسخة باطلة ولا يجوز استخدامها[[: {path}]]</translation>
    </message>
    <message>
        <source>Do not trust this drive any more. Choose another drive and seal again.</source>
        <translation>لا تثق بهذا القرص بعد الآن. اختر قرصًا آخر وأعد الختم.</translation>
    </message>
    <message>
        <source>This drive cannot hold a file that large.</source>
        <translation>لا يستطيع هذا القرص استيعاب ملف بهذا الحجم.</translation>
    </message>
    <message>
        <source>[[Its format allows files of at most {limit:size}. ]]Let the package be split into parts, or choose a drive with another format.</source>
        <translation>[[تهيئته تسمح بملفات لا يتجاوز حجمها {limit:size}. ]]قسّم الحزمة إلى أجزاء، أو اختر قرصًا بتهيئة أخرى.</translation>
    </message>
    <message>
        <source>What came back from the drive is not what was written to it.</source>
        <translation>ما أُعيدت قراءته من القرص ليس ما كُتب عليه.</translation>
    </message>
    <message>
        <source>The package was not accepted. This copy is void[[: {path}]]</source>
        <translation>لم تُقبل الحزمة. هذه النسخة باطلة[[: {path}]]</translation>
    </message>
    <message>
        <source>Do not trust this drive or its cable. Seal again to another drive.</source>
        <translation>لا تثق بهذا القرص ولا بكبله. أعد الختم على قرص آخر.</translation>
    </message>
    <message>
        <source>An unfinished package already lies in this place.</source>
        <translation>توجد بالفعل حزمة غير مكتملة في هذا المكان.</translation>
    </message>
    <message>
        <source>The unfinished package was not touched[[: {path}]]</source>
        <translation>لم تُمس الحزمة غير المكتملة[[: {path}]]</translation>
    </message>
    <message>
        <source>Start CaseVault again (on the command line: casevault doctor) to see what was interrupted, or choose another name.</source>
        <translation>شغّل CaseVault من جديد (في سطر الأوامر: casevault doctor) لمعرفة ما توقف، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The package would be split into too many parts.</source>
        <translation>ستُقسَّم الحزمة إلى أجزاء أكثر من المسموح.</translation>
    </message>
    <message>
        <source>Choose larger parts.[[ A package has at most {limit} of them.]][[ This would take about {volumes}.]]</source>
        <translation>اختر أجزاء أكبر.[[ أقصى عدد لأجزاء الحزمة {limit}.]][[ والعدد في هذه الحالة نحو {volumes}.]]</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>it is a link (name what it points to instead)</source>
        <translation>هو رابط (اذكر ما يشير إليه بدلًا منه)</translation>
    </message>
    <message>
        <source>it is neither a file nor a folder</source>
        <translation>ليس ملفًا ولا مجلدًا</translation>
    </message>
    <message>
        <source>this must be filled in</source>
        <translation>يجب ملء هذا الحقل</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>هذا أطول من اللازم</translation>
    </message>
    <message>
        <source>this holds characters that do not print</source>
        <translation>يحتوي هذا على أحرف غير قابلة للطباعة</translation>
    </message>
    <message>
        <source>this holds broken characters</source>
        <translation>يحتوي هذا على أحرف معطوبة</translation>
    </message>
    <message>
        <source>this is none of the values allowed</source>
        <translation>هذا ليس من القيم المسموح بها</translation>
    </message>
    <message>
        <source>this is not a date such as 2026-03-31</source>
        <translation>هذا ليس تاريخًا مثل 2026-03-31</translation>
    </message>
    <message>
        <source>this ends before it begins</source>
        <translation>هذا ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>this number or name is used twice</source>
        <translation>هذا الرقم أو الاسم مستخدم مرتين</translation>
    </message>
    <message>
        <source>there are too many of these</source>
        <translation>عددها أكثر من المسموح</translation>
    </message>
    <message>
        <source>this is not a whole number in its range</source>
        <translation>هذا ليس عددًا صحيحًا ضمن نطاقه</translation>
    </message>
    <message>
        <source>this is not an amount such as 1204.50</source>
        <translation>هذا ليس مبلغًا مثل 1204.50</translation>
    </message>
    <message>
        <source>this is not a hash of that kind</source>
        <translation>هذه ليست تجزئة من ذلك النوع</translation>
    </message>
    <message>
        <source>the record follows newer rules than this program knows</source>
        <translation>يتبع السجل قواعد أحدث مما يعرفه هذا البرنامج</translation>
    </message>
    <message>
        <source>the table must name its columns in the first line (amount; internal and external; or from and to) and have no more cells in any line</source>
        <translation>يجب أن يسمّي الجدول أعمدته في السطر الأول (amount؛ أو internal وexternal؛ أو from وto) وألا يزيد عدد الخلايا عليها في أي سطر</translation>
    </message>
    <message>
        <source>this is not the kind of value expected</source>
        <translation>هذا ليس نوع القيمة المتوقع</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>الملف أكبر من اللازم</translation>
    </message>
    <message>
        <source>the file is not well formed JSON</source>
        <translation>الملف ليس JSON سليم الصيغة</translation>
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation>الملف متداخل بعمق مفرط</translation>
    </message>
    <message>
        <source>a name stands in it twice</source>
        <translation>يرد فيه اسم مرتين</translation>
    </message>
    <message>
        <source>Your original files were not changed. Packages can be opened and verified.</source>
        <translation>لم تتغير ملفاتك الأصلية. ويمكن فتح الحزم والتحقق منها.</translation>
    </message>
    <message>
        <source>Nothing was sealed, and no key was kept, copied or given to anybody.</source>
        <translation>لم يُختم شيء، ولم يُحفظ أي مفتاح ولم يُنسخ ولم يُعطَ لأحد.</translation>
    </message>
    <message>
        <source>The policy of your agency stands against this.</source>
        <translation>سياسة جهتك تمنع ذلك.</translation>
    </message>
    <message>
        <source>Ask whoever administers CaseVault in your agency.</source>
        <translation>اسأل من يدير CaseVault في جهتك.</translation>
    </message>
    <message>
        <source>The policy file of your agency cannot be used[[: {problem}]][[, at “{rule}”]][[, in line {line}]].</source>
        <translation>لا يمكن استخدام ملف سياسة جهتك[[: {problem}]][[، عند «{rule}»]][[، في السطر {line}]].</translation>
    </message>
    <message>
        <source>Nothing was sealed, and no key was kept, copied or given to anybody: what the policy forbids is not known.</source>
        <translation>لم يُختم شيء، ولم يُحفظ أي مفتاح ولم يُنسخ ولم يُعطَ لأحد: فما تمنعه السياسة غير معروف.</translation>
    </message>
    <message>
        <source>Have whoever administers CaseVault correct the file[[ {path}]], then start CaseVault again.</source>
        <translation>اطلب ممن يدير CaseVault تصحيح الملف[[ {path}]]، ثم شغّل CaseVault من جديد.</translation>
    </message>
    <message>
        <source>The policy file is not signed as your agency demands[[: {problem}]].</source>
        <translation>ملف السياسة غير موقّع كما تشترط جهتك[[: {problem}]].</translation>
    </message>
    <message>
        <source>Have whoever administers CaseVault sign the file[[ {path}]] again, then start CaseVault again.</source>
        <translation>اطلب ممن يدير CaseVault توقيع الملف[[ {path}]] من جديد، ثم شغّل CaseVault من جديد.</translation>
    </message>
    <message>
        <source>The policy[[ “{policy}”]] of your agency stands against this[[: {problem}]].</source>
        <translation>السياسة[[ «{policy}»]] المعتمدة في جهتك تمنع ذلك[[: {problem}]].</translation>
    </message>
    <message>
        <source>It was not done; no package was made for it.</source>
        <translation>لم يُنفَّذ ذلك؛ ولم تُنشأ له أي حزمة.</translation>
    </message>
    <message>
        <source>Do it as the policy asks: the settings show all of it, and so does `casevault policy show`.[[ Whom to ask: {contact}.]]</source>
        <translation>نفّذه كما تطلب السياسة: تعرضها الإعدادات كاملة، وكذلك `casevault policy show`.[[ الجهة التي يُرجع إليها: {contact}.]]</translation>
    </message>
    <message>
        <source>weak or better</source>
        <translation>ضعيفة على الأقل</translation>
    </message>
    <message>
        <source>fair or better</source>
        <translation>مقبولة على الأقل</translation>
    </message>
    <message>
        <source>strong or better</source>
        <translation>قوية على الأقل</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>قوية جدًا</translation>
    </message>
    <message>
        <source>a package key</source>
        <translation>مفتاح حزمة</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>عبارة مرور</translation>
    </message>
    <message>
        <source>a contact&apos;s identity</source>
        <translation>هوية جهة اتصال</translation>
    </message>
    <message>
        <source>a pinned public key</source>
        <translation>مفتاح عام مثبّت</translation>
    </message>
    <message>
        <source>a key service</source>
        <translation>خدمة مفاتيح</translation>
    </message>
    <message>
        <source>share cards</source>
        <translation>بطاقات الحصص</translation>
    </message>
    <message>
        <source>anybody on this computer may change it</source>
        <translation>يستطيع أي شخص على هذا الحاسوب تغييره</translation>
    </message>
    <message>
        <source>it is too large to be one</source>
        <translation>أكبر من أن يكون ملف سياسة</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>it is not well-formed TOML</source>
        <translation>ليس TOML سليم الصيغة</translation>
    </message>
    <message>
        <source>it does not say which version it is</source>
        <translation>لا يذكر إصداره</translation>
    </message>
    <message>
        <source>it needs a newer CaseVault</source>
        <translation>يحتاج إلى إصدار أحدث من CaseVault</translation>
    </message>
    <message>
        <source>it has a rule that is not known</source>
        <translation>فيه قاعدة غير معروفة</translation>
    </message>
    <message>
        <source>something is missing in it</source>
        <translation>ينقصه شيء</translation>
    </message>
    <message>
        <source>a value is of another kind than its rule</source>
        <translation>فيه قيمة من نوع غير نوع قاعدتها</translation>
    </message>
    <message>
        <source>a value is not among the possible ones</source>
        <translation>فيه قيمة ليست من القيم الممكنة</translation>
    </message>
    <message>
        <source>no package could obey it</source>
        <translation>لا يمكن لأي حزمة الالتزام به</translation>
    </message>
    <message>
        <source>there is no signature beside it</source>
        <translation>لا يوجد توقيع بجانبه</translation>
    </message>
    <message>
        <source>what lies beside it is no signature</source>
        <translation>ما يوجد بجانبه ليس توقيعًا</translation>
    </message>
    <message>
        <source>the signature is for another file, or the file was changed</source>
        <translation>التوقيع لملف آخر، أو أن الملف تغيّر</translation>
    </message>
    <message>
        <source>somebody else signed it</source>
        <translation>وقّعه شخص آخر</translation>
    </message>
    <message>
        <source>the signature does not hold</source>
        <translation>التوقيع غير صحيح</translation>
    </message>
    <message>
        <source>the key that signatures are checked with cannot be used</source>
        <translation>المفتاح الذي تُفحص به التوقيعات لا يمكن استخدامه</translation>
    </message>
    <message>
        <source>the case record must say something in “{field}”</source>
        <translation>يجب أن يذكر سجل القضية شيئًا في «{field}»</translation>
    </message>
    <message>
        <source>it must open with a package key</source>
        <translation>يجب أن تُفتح بمفتاح حزمة</translation>
    </message>
    <message>
        <source>it must open with a passphrase</source>
        <translation>يجب أن تُفتح بعبارة مرور</translation>
    </message>
    <message>
        <source>it must open for a contact</source>
        <translation>يجب أن تُفتح لجهة اتصال</translation>
    </message>
    <message>
        <source>it must open with a pinned public key</source>
        <translation>يجب أن تُفتح بمفتاح عام مثبّت</translation>
    </message>
    <message>
        <source>it must open with a key service</source>
        <translation>يجب أن تُفتح بخدمة مفاتيح</translation>
    </message>
    <message>
        <source>it must open with share cards</source>
        <translation>يجب أن تُفتح ببطاقات الحصص</translation>
    </message>
    <message>
        <source>it must not open with a package key</source>
        <translation>يجب ألا تُفتح بمفتاح حزمة</translation>
    </message>
    <message>
        <source>it must not open with a passphrase</source>
        <translation>يجب ألا تُفتح بعبارة مرور</translation>
    </message>
    <message>
        <source>it must not open for a contact</source>
        <translation>يجب ألا تُفتح لجهة اتصال</translation>
    </message>
    <message>
        <source>it must not open with a pinned public key</source>
        <translation>يجب ألا تُفتح بمفتاح عام مثبّت</translation>
    </message>
    <message>
        <source>it must not open with a key service</source>
        <translation>يجب ألا تُفتح بخدمة مفاتيح</translation>
    </message>
    <message>
        <source>it must not open with share cards</source>
        <translation>يجب ألا تُفتح ببطاقات الحصص</translation>
    </message>
    <message>
        <source>it must open for “{name}”, who is not among your contacts or pinned keys[[ (fingerprint {reference})]]</source>
        <translation>يجب أن تُفتح لـ «{name}»، وليس ذلك من جهات اتصالك ولا من مفاتيحك المثبّتة[[ (البصمة {reference})]]</translation>
    </message>
    <message>
        <source>the fingerprint was not compared with[[ {name}]]</source>
        <translation>لم تُقارن البصمة مع صاحبها[[: {name}]]</translation>
    </message>
    <message>
        <source>a later quantum computer could open it through[[ {name}]]</source>
        <translation>قد يفتحها حاسوب كمّي مستقبلًا عن طريق أحد مفاتيحها[[: {name}]]</translation>
    </message>
    <message>
        <source>at least {needed} cards must be needed to open it</source>
        <translation>يجب ألا يقل عدد البطاقات اللازمة لفتحها عن {needed}</translation>
    </message>
    <message>
        <source>you must sign it with your identity</source>
        <translation>يجب أن توقّعها بهويتك</translation>
    </message>
    <message>
        <source>the passphrase is guessed at once</source>
        <translation>عبارة المرور تُخمَّن فورًا</translation>
    </message>
    <message>
        <source>the passphrase must be fair</source>
        <translation>يجب أن تكون عبارة المرور مقبولة</translation>
    </message>
    <message>
        <source>the passphrase must be strong</source>
        <translation>يجب أن تكون عبارة المرور قوية</translation>
    </message>
    <message>
        <source>the passphrase must be very strong</source>
        <translation>يجب أن تكون عبارة المرور قوية جدًا</translation>
    </message>
    <message>
        <source>no secret goes into the keyring</source>
        <translation>لا يوضع أي سر في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>no key goes onto the clipboard</source>
        <translation>لا يوضع أي مفتاح في الحافظة</translation>
    </message>
    <message>
        <source>no key is written into a file</source>
        <translation>لا يُكتب أي مفتاح في ملف</translation>
    </message>
    <message>
        <source>no key lies on the package&apos;s own drive</source>
        <translation>لا يكون أي مفتاح على قرص الحزمة نفسه</translation>
    </message>
    <message>
        <source>your profile must be protected by a passphrase or the keyring</source>
        <translation>يجب أن يكون ملفك الشخصي محميًا بعبارة مرور أو بحلقة المفاتيح</translation>
    </message>
    <message>
        <source>Every package opens with {value}.</source>
        <translation>كل حزمة تُفتح باستخدام {value}.</translation>
    </message>
    <message>
        <source>No package opens with {value}.</source>
        <translation>لا تُفتح أي حزمة باستخدام {value}.</translation>
    </message>
    <message>
        <source>Every package also opens for {value}.</source>
        <translation>كل حزمة تُفتح أيضًا لـ {value}.</translation>
    </message>
    <message>
        <source>Every package is signed with an identity.</source>
        <translation>كل حزمة تُوقَّع بهوية.</translation>
    </message>
    <message>
        <source>Only people whose fingerprint was compared are given access.</source>
        <translation>لا يُمنح الوصول إلا لأشخاص قورنت بصماتهم.</translation>
    </message>
    <message>
        <source>Nobody is given access in a way that a quantum computer could break.</source>
        <translation>لا يُمنح الوصول لأحد بطريقة يستطيع حاسوب كمّي كسرها.</translation>
    </message>
    <message>
        <source>Of share cards at least {value} are needed.</source>
        <translation>عدد بطاقات الحصص اللازمة {value} على الأقل.</translation>
    </message>
    <message>
        <source>After sealing, the originals are read again and compared.</source>
        <translation>بعد الختم تُقرأ الملفات الأصلية من جديد وتُقارن.</translation>
    </message>
    <message>
        <source>The case record says something in {value}.</source>
        <translation>يذكر سجل القضية شيئًا في {value}.</translation>
    </message>
    <message>
        <source>New passphrases are {value}.</source>
        <translation>عبارات المرور الجديدة {value}.</translation>
    </message>
    <message>
        <source>No secret goes into the keyring.</source>
        <translation>لا يوضع أي سر في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>No key goes onto the clipboard.</source>
        <translation>لا يوضع أي مفتاح في الحافظة.</translation>
    </message>
    <message>
        <source>No key is written into a file.</source>
        <translation>لا يُكتب أي مفتاح في ملف.</translation>
    </message>
    <message>
        <source>No key lies on the package&apos;s own drive.</source>
        <translation>لا يكون أي مفتاح على قرص الحزمة نفسه.</translation>
    </message>
    <message>
        <source>Profiles are protected by a passphrase or the keyring.</source>
        <translation>الملفات الشخصية محمية بعبارة مرور أو بحلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The key vault locks after at most {value} minutes.</source>
        <translation>تُقفل خزنة المفاتيح بعد مهلة أقصاها بالدقائق: {value}.</translation>
    </message>
    <message>
        <source>A copied key is cleared after at most {value} seconds.</source>
        <translation>يُمحى المفتاح المنسوخ بعد مهلة أقصاها بالثواني: {value}.</translation>
    </message>
    <message>
        <source>Nothing was added to your contacts.</source>
        <translation>لم يُضف شيء إلى جهات اتصالك.</translation>
    </message>
    <message>
        <source>Your packages, contacts and keys are as they were.</source>
        <translation>حزمك وجهات اتصالك ومفاتيحك كما كانت.</translation>
    </message>
    <message>
        <source>What the vault holds was not changed.</source>
        <translation>لم يتغير ما تحتويه الخزنة.</translation>
    </message>
    <message>
        <source>No key was read from or kept in the vault.</source>
        <translation>لم يُقرأ أي مفتاح من الخزنة ولم يُحفظ فيها.</translation>
    </message>
    <message>
        <source>The key was not used, and nothing was opened with it.</source>
        <translation>لم يُستخدم المفتاح، ولم يُفتح به شيء.</translation>
    </message>
    <message>
        <source>The signature in this package does not hold[[: {problem}]].</source>
        <translation>التوقيع في هذه الحزمة غير صحيح[[: {problem}]].</translation>
    </message>
    <message>
        <source>The package was not accepted as whole.</source>
        <translation>لم تُقبل الحزمة على أنها سليمة.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for the package&apos;s SHA-256 and for another copy.</source>
        <translation>لا تعتمد عليها. اطلب من المُرسِل قيمة SHA-256 للحزمة ونسخة أخرى منها.</translation>
    </message>
    <message>
        <source>This grant cannot be used[[: {problem}]].</source>
        <translation>لا يمكن استخدام هذا التصريح[[: {problem}]].</translation>
    </message>
    <message>
        <source>Ask who granted access for the file once more[[: {path}]]</source>
        <translation>اطلب الملف مرة أخرى ممن منح الوصول[[: {path}]]</translation>
    </message>
    <message>
        <source>This share was not typed correctly[[: {problem}]].</source>
        <translation>لم تُكتب هذه الحصة كتابة صحيحة[[: {problem}]].</translation>
    </message>
    <message>
        <source>The share was not used, and nothing in it was guessed.</source>
        <translation>لم تُستخدم الحصة، ولم يُخمَّن فيها شيء.</translation>
    </message>
    <message>
        <source>Compare it with the card, word by word[[, beginning with word {word}]].</source>
        <translation>قارنها بالبطاقة، كلمة كلمة[[، بدءًا من الكلمة {word}]].</translation>
    </message>
    <message>
        <source>These shares do not open the package[[: {problem}]].</source>
        <translation>هذه الحصص لا تفتح الحزمة[[: {problem}]].</translation>
    </message>
    <message>
        <source>Check that all cards carry the set number that the package shows.[[ {needed} of them are needed.]]</source>
        <translation>تأكد من أن جميع البطاقات تحمل رقم المجموعة الذي تعرضه الحزمة.[[ العدد اللازم منها: {needed}.]]</translation>
    </message>
    <message>
        <source>A second person must be present and named.</source>
        <translation>يجب حضور شخص ثانٍ وذكر اسمه.</translation>
    </message>
    <message>
        <source>Every copy of the key is as it was.</source>
        <translation>كل نسخة من المفتاح كما كانت.</translation>
    </message>
    <message>
        <source>Nothing was destroyed.</source>
        <translation>لم يُتلف شيء.</translation>
    </message>
    <message>
        <source>Name somebody else who is present and attests it.</source>
        <translation>اذكر اسم شخص آخر حاضر يشهد بذلك.</translation>
    </message>
    <message>
        <source>Nobody is named as the one who destroys the key.</source>
        <translation>لم يُذكر اسم من يُتلف المفتاح.</translation>
    </message>
    <message>
        <source>Say in the settings who you are (or `casevault profile describe --name …`), then try again: two persons attest it.</source>
        <translation>اذكر في الإعدادات من أنت (أو `casevault profile describe --name …`)، ثم حاول مرة أخرى: يشهد على ذلك شخصان.</translation>
    </message>
    <message>
        <source>The log tells of no single package here[[: {name}]]</source>
        <translation>لا يذكر السجل هنا حزمة واحدة بعينها[[: {name}]]</translation>
    </message>
    <message>
        <source>Every copy of every key is as it was.</source>
        <translation>كل نسخة من كل مفتاح كما كانت.</translation>
    </message>
    <message>
        <source>Nothing was looked up or destroyed.</source>
        <translation>لم يُبحث عن شيء ولم يُتلف شيء.</translation>
    </message>
    <message>
        <source>Take the package id from the list of keys, whole.</source>
        <translation>خذ معرّف الحزمة كاملًا من قائمة المفاتيح.</translation>
    </message>
    <message>
        <source>One package cannot be opened in so many ways[[: {given} were chosen]].</source>
        <translation>لا يمكن فتح حزمة واحدة بهذا العدد من الطرق[[: اختير {given}]].</translation>
    </message>
    <message>
        <source>Choose fewer[[; {limit} are possible]]. Others can be given access afterwards.</source>
        <translation>اختر عددًا أقل[[؛ والحد الأقصى {limit}]]. ويمكن منح الوصول لآخرين بعد ذلك.</translation>
    </message>
    <message>
        <source>The identity could not be used.</source>
        <translation>تعذّر استخدام الهوية.</translation>
    </message>
    <message>
        <source>Try again, or ask its owner for the file once more.</source>
        <translation>حاول مرة أخرى، أو اطلب الملف من صاحبها مرة أخرى.</translation>
    </message>
    <message>
        <source>This is not a sound identity file[[: {problem}]].</source>
        <translation>هذا ليس ملف هوية سليمًا[[: {problem}]].</translation>
    </message>
    <message>
        <source>Your contacts and packages are as they were.</source>
        <translation>جهات اتصالك وحزمك كما كانت.</translation>
    </message>
    <message>
        <source>Ask its owner for the file once more[[: {path}]]</source>
        <translation>اطلب الملف من صاحبه مرة أخرى[[: {path}]]</translation>
    </message>
    <message>
        <source>Your own identity is not at hand[[: {problem}]].</source>
        <translation>هويتك ليست في المتناول[[: {problem}]].</translation>
    </message>
    <message>
        <source>Nothing was signed, and nothing was opened with it.</source>
        <translation>لم يُوقَّع شيء، ولم يُفتح بها شيء.</translation>
    </message>
    <message>
        <source>Make an identity, or unlock the vault or keyring that holds its keys.</source>
        <translation>أنشئ هوية، أو افتح قفل الخزنة أو حلقة المفاتيح التي تحتوي على مفاتيحها.</translation>
    </message>
    <message>
        <source>No single contact is meant[[ by {name}]].</source>
        <translation>لا تتعين جهة اتصال واحدة[[ بالاسم {name}]].</translation>
    </message>
    <message>
        <source>Nobody was given access.</source>
        <translation>لم يُمنح الوصول لأحد.</translation>
    </message>
    <message>
        <source>Look at your contacts, and name one by its fingerprint if names repeat.</source>
        <translation>انظر في جهات اتصالك، واذكر إحداها ببصمتها إذا تكررت الأسماء.</translation>
    </message>
    <message>
        <source>This identity is among your contacts already[[: {name}]].</source>
        <translation>هذه الهوية موجودة بالفعل بين جهات اتصالك[[: {name}]].</translation>
    </message>
    <message>
        <source>Use the contact you have.</source>
        <translation>استخدم جهة الاتصال التي لديك.</translation>
    </message>
    <message>
        <source>This contact was revoked[[: {name}]].</source>
        <translation>أُلغيت الثقة بجهة الاتصال هذه[[: {name}]].</translation>
    </message>
    <message>
        <source>Choose somebody else, or add and compare their new identity.</source>
        <translation>اختر شخصًا آخر، أو أضف هويته الجديدة وقارنها.</translation>
    </message>
    <message>
        <source>The key vault could not be used.</source>
        <translation>تعذّر استخدام خزنة المفاتيح.</translation>
    </message>
    <message>
        <source>Try again, or use another copy of the key.</source>
        <translation>حاول مرة أخرى، أو استخدم نسخة أخرى من المفتاح.</translation>
    </message>
    <message>
        <source>This profile has no key vault.</source>
        <translation>ليس لهذا الملف الشخصي خزنة مفاتيح.</translation>
    </message>
    <message>
        <source>Make one first, or keep the key in another way.</source>
        <translation>أنشئ خزنة أولًا، أو احتفظ بالمفتاح بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The key vault is locked.</source>
        <translation>خزنة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase, then try again.</source>
        <translation>افتح قفلها بعبارة مرورها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This passphrase does not unlock the key vault.</source>
        <translation>عبارة المرور هذه لا تفتح قفل خزنة المفاتيح.</translation>
    </message>
    <message>
        <source>The vault stays locked.</source>
        <translation>تبقى الخزنة مقفلة.</translation>
    </message>
    <message>
        <source>Type it again. Look at capitals and the keyboard layout.</source>
        <translation>اكتبها مرة أخرى. انتبه إلى الأحرف الكبيرة وتخطيط لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>The file of the key vault is damaged[[: {problem}]].</source>
        <translation>ملف خزنة المفاتيح تالف[[: {problem}]].</translation>
    </message>
    <message>
        <source>The file was left as it is. Packages are not affected.</source>
        <translation>تُرك الملف كما هو. ولا تتأثر الحزم.</translation>
    </message>
    <message>
        <source>Set the file aside and restore a backup of the vault[[: {path}]]</source>
        <translation>ضع الملف جانبًا واستعد نسخة احتياطية من الخزنة[[: {path}]]</translation>
    </message>
    <message>
        <source>A newer CaseVault wrote this vault.</source>
        <translation>كتب هذه الخزنة إصدار أحدث من CaseVault.</translation>
    </message>
    <message>
        <source>Use a newer CaseVault.[[ The vault is of version {version}.]]</source>
        <translation>استخدم إصدارًا أحدث من CaseVault.[[ إصدار الخزنة {version}.]]</translation>
    </message>
    <message>
        <source>This profile has a key vault already.</source>
        <translation>لهذا الملف الشخصي خزنة مفاتيح بالفعل.</translation>
    </message>
    <message>
        <source>No second one was made.</source>
        <translation>لم تُنشأ خزنة ثانية.</translation>
    </message>
    <message>
        <source>Unlock the one you have, or restore a backup into it.</source>
        <translation>افتح قفل الخزنة التي لديك، أو استعد فيها نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This is no sound backup of a key vault[[: {problem}]].</source>
        <translation>هذه ليست نسخة احتياطية سليمة من خزنة مفاتيح[[: {problem}]].</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>لم يُستعد شيء.</translation>
    </message>
    <message>
        <source>Try another copy of the backup[[: {path}]]</source>
        <translation>جرّب نسخة أخرى من النسخة الاحتياطية[[: {path}]]</translation>
    </message>
    <message>
        <source>The token or key service could not be used[[: {name}]].</source>
        <translation>تعذّر استخدام أداة الأمان أو خدمة المفاتيح[[: {name}]].</translation>
    </message>
    <message>
        <source>Try again, or open the package in another way.</source>
        <translation>حاول مرة أخرى، أو افتح الحزمة بطريقة أخرى.</translation>
    </message>
    <message>
        <source>There is no answer[[ from {name}]][[: {problem}]].</source>
        <translation>لا استجابة[[ من {name}]][[: {problem}]].</translation>
    </message>
    <message>
        <source>Insert the token, or check the connection and the address.</source>
        <translation>أدخل أداة الأمان، أو تأكد من الاتصال والعنوان.</translation>
    </message>
    <message>
        <source>The PIN[[ of {name}]] is wrong or missing[[: {problem}]].</source>
        <translation>رقم PIN[[ الخاص بـ {name}]] خطأ أو ناقص[[: {problem}]].</translation>
    </message>
    <message>
        <source>Check the PIN before trying again: tokens block after a few wrong ones.</source>
        <translation>تأكد من رقم PIN قبل المحاولة مرة أخرى: تُحظر أدوات الأمان بعد بضعة أرقام خطأ.</translation>
    </message>
    <message>
        <source>You may not use this key[[: {name}]].</source>
        <translation>لا يُسمح لك باستخدام هذا المفتاح[[: {name}]].</translation>
    </message>
    <message>
        <source>Ask whoever manages the key for access.</source>
        <translation>اطلب الوصول ممن يدير المفتاح.</translation>
    </message>
    <message>
        <source>No answer came in time[[ from {name}]][[ ({seconds} s)]].</source>
        <translation>لم تصل استجابة في الوقت المحدد[[ من {name}]][[ ({seconds} ث)]].</translation>
    </message>
    <message>
        <source>Try again later, or open the package in another way.</source>
        <translation>حاول مرة أخرى لاحقًا، أو افتح الحزمة بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The key or token[[ {name}]] cannot do what is needed[[: {problem}]].</source>
        <translation>لا يستطيع المفتاح أو أداة الأمان[[ {name}]] تنفيذ المطلوب[[: {problem}]].</translation>
    </message>
    <message>
        <source>Choose another key or another token.</source>
        <translation>اختر مفتاحًا آخر أو أداة أمان أخرى.</translation>
    </message>
    <message>
        <source>The library for this kind of key is not installed[[: {name}]].</source>
        <translation>مكتبة هذا النوع من المفاتيح غير مثبتة[[: {name}]].</translation>
    </message>
    <message>
        <source>The package was not sealed for this key[[: {name}]].</source>
        <translation>لم تُختم الحزمة لهذا المفتاح[[: {name}]].</translation>
    </message>
    <message>
        <source>Choose another key, or open the package in another way.</source>
        <translation>اختر مفتاحًا آخر، أو افتح الحزمة بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The key[[ of {name}]] is not the one that was pinned.</source>
        <translation>المفتاح[[ الخاص بـ {name}]] ليس هو المفتاح المثبّت.</translation>
    </message>
    <message>
        <source>Ask whoever manages the key whether it was replaced, then pin it anew.</source>
        <translation>اسأل من يدير المفتاح هل استُبدل، ثم ثبّته من جديد.</translation>
    </message>
    <message>
        <source>There is no single key of this name[[: {name}]].</source>
        <translation>لا يوجد مفتاح واحد بعينه بهذا الاسم[[: {name}]].</translation>
    </message>
    <message>
        <source>Look at the list of keys and choose a name from it.</source>
        <translation>انظر في قائمة المفاتيح واختر اسمًا منها.</translation>
    </message>
    <message>
        <source>This private key file cannot be used[[: {problem}]].</source>
        <translation>لا يمكن استخدام ملف المفتاح الخاص هذا[[: {problem}]].</translation>
    </message>
    <message>
        <source>Check the file and its passphrase[[: {path}]]</source>
        <translation>افحص الملف وعبارة مروره[[: {path}]]</translation>
    </message>
    <message>
        <source>Nothing can be sealed to this key[[: {problem}]].</source>
        <translation>لا يمكن ختم شيء لهذا المفتاح[[: {problem}]].</translation>
    </message>
    <message>
        <source>The key was not pinned.</source>
        <translation>لم يُثبَّت المفتاح.</translation>
    </message>
    <message>
        <source>Use an RSA key of 3072 or 4096 bits, or one on the curve P-256 or P-384[[: {path}]]</source>
        <translation>استخدم مفتاح RSA من 3072 أو 4096 بت، أو مفتاحًا على المنحنى P-256 أو P-384[[: {path}]]</translation>
    </message>
    <message>
        <source>it is another kind of file</source>
        <translation>هو ملف من نوع آخر</translation>
    </message>
    <message>
        <source>its inner structure is not sound</source>
        <translation>بنيته الداخلية غير سليمة</translation>
    </message>
    <message>
        <source>a part of it was altered or lost</source>
        <translation>عُدّل جزء منه أو فُقد</translation>
    </message>
    <message>
        <source>an entry in it was altered or lost</source>
        <translation>عُدّل عنصر فيه أو فُقد</translation>
    </message>
    <message>
        <source>what the keyring holds does not fit it</source>
        <translation>ما في حلقة المفاتيح لا يلائمه</translation>
    </message>
    <message>
        <source>none was made yet</source>
        <translation>لم يُنشأ شيء بعد</translation>
    </message>
    <message>
        <source>its secret keys are not where they were</source>
        <translation>مفاتيحها السرية ليست حيث كانت</translation>
    </message>
    <message>
        <source>it needs its passphrase</source>
        <translation>يحتاج إلى عبارة مروره</translation>
    </message>
    <message>
        <source>it lies in clear, unprotected</source>
        <translation>مكشوف دون حماية</translation>
    </message>
    <message>
        <source>the passphrase is wrong</source>
        <translation>عبارة المرور خطأ</translation>
    </message>
    <message>
        <source>it is no private key, or damaged</source>
        <translation>ليس مفتاحًا خاصًا، أو تالف</translation>
    </message>
    <message>
        <source>a key of this kind is not used</source>
        <translation>لا يُستخدم مفتاح من هذا النوع</translation>
    </message>
    <message>
        <source>the token is not there</source>
        <translation>أداة الأمان غير موجودة</translation>
    </message>
    <message>
        <source>several tokens fit, name one</source>
        <translation>تنطبق على عدة أدوات أمان، حدّد واحدة</translation>
    </message>
    <message>
        <source>the key is not there, or is switched off</source>
        <translation>المفتاح غير موجود، أو معطَّل</translation>
    </message>
    <message>
        <source>several keys fit, name one</source>
        <translation>تنطبق على عدة مفاتيح، حدّد واحدًا</translation>
    </message>
    <message>
        <source>its address cannot be reached</source>
        <translation>يتعذر الوصول إلى عنوانه</translation>
    </message>
    <message>
        <source>the service is not open for use</source>
        <translation>الخدمة غير متاحة للاستخدام</translation>
    </message>
    <message>
        <source>the token did not accept it</source>
        <translation>لم تقبله أداة الأمان</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>لم يُقدَّم شيء</translation>
    </message>
    <message>
        <source>no access token was given</source>
        <translation>لم يُقدَّم رمز وصول</translation>
    </message>
    <message>
        <source>the token is blocked after wrong PINs</source>
        <translation>حُظرت أداة الأمان بعد إدخال أرقام PIN خطأ</translation>
    </message>
    <message>
        <source>it does not know this way of decrypting</source>
        <translation>لا يعرف طريقة فك التشفير هذه</translation>
    </message>
    <message>
        <source>its key is of another kind</source>
        <translation>مفتاحه من نوع آخر</translation>
    </message>
    <message>
        <source>this is not offered there</source>
        <translation>هذا غير متاح هناك</translation>
    </message>
    <message>
        <source>its address is not well formed</source>
        <translation>صيغة عنوانه غير سليمة</translation>
    </message>
    <message>
        <source>its address holds a PIN, which must not lie on the drive</source>
        <translation>في عنوانه رقم PIN، ولا يجوز أن يكون على القرص</translation>
    </message>
    <message>
        <source>it has not passed its test yet</source>
        <translation>لم ينجح في اختباره بعد</translation>
    </message>
    <message>
        <source>only its public half is known here</source>
        <translation>لا يُعرف هنا إلا نصفه العام</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>تتعذر قراءة الملف</translation>
    </message>
    <message>
        <source>a key of this kind is not sealed to</source>
        <translation>لا يُختم لمفتاح من هذا النوع</translation>
    </message>
    <message>
        <source>it was closed meanwhile</source>
        <translation>أُغلق في هذه الأثناء</translation>
    </message>
    <message>
        <source>what was signed is damaged</source>
        <translation>ما وُقّع عليه تالف</translation>
    </message>
    <message>
        <source>it was made for other contents</source>
        <translation>وُضع لمحتوى آخر</translation>
    </message>
    <message>
        <source>the signer&apos;s identity is damaged</source>
        <translation>هوية الموقّع تالفة</translation>
    </message>
    <message>
        <source>it is not the signer&apos;s</source>
        <translation>ليس توقيع الموقّع</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>جزء منه مفقود</translation>
    </message>
    <message>
        <source>the granter&apos;s identity is damaged</source>
        <translation>هوية مانح الوصول تالفة</translation>
    </message>
    <message>
        <source>it was altered after it was made</source>
        <translation>عُدّل بعد إنشائه</translation>
    </message>
    <message>
        <source>it is for another package</source>
        <translation>هو لحزمة أخرى</translation>
    </message>
    <message>
        <source>a word is not one of those used on cards</source>
        <translation>فيها كلمة ليست من الكلمات المستخدمة في البطاقات</translation>
    </message>
    <message>
        <source>words are missing</source>
        <translation>تنقصها كلمات</translation>
    </message>
    <message>
        <source>a word is wrong or out of its place</source>
        <translation>فيها كلمة خطأ أو في غير موضعها</translation>
    </message>
    <message>
        <source>words are missing or too many</source>
        <translation>كلماتها ناقصة أو زائدة</translation>
    </message>
    <message>
        <source>it is of a kind not used here</source>
        <translation>هي من نوع لا يُستخدم هنا</translation>
    </message>
    <message>
        <source>there are too few of them</source>
        <translation>عددها أقل من اللازم</translation>
    </message>
    <message>
        <source>they are not of one set</source>
        <translation>ليست من مجموعة واحدة</translation>
    </message>
    <message>
        <source>two differ that carry the same number</source>
        <translation>اثنتان مختلفتان تحملان الرقم نفسه</translation>
    </message>
    <message>
        <source>card {numbers} does not fit the others</source>
        <translation>البطاقة {numbers} لا تلائم البقية</translation>
    </message>
    <message>
        <source>they do not belong together</source>
        <translation>لا ينتمي بعضها إلى بعض</translation>
    </message>
    <message>
        <source>a part of it is damaged</source>
        <translation>جزء منه تالف</translation>
    </message>
    <message>
        <source>its key is damaged</source>
        <translation>مفتاحه تالف</translation>
    </message>
    <message>
        <source>the secret keys at hand belong to another identity</source>
        <translation>المفاتيح السرية المتوفرة تخص هوية أخرى</translation>
    </message>
    <message>
        <source>The package and its recovery record were only read, not changed.</source>
        <translation>الحزمة وبيانات إصلاحها قُرئت فقط، ولم تتغير.</translation>
    </message>
    <message>
        <source>Nothing was repaired, and no file was made.</source>
        <translation>لم يُصلح شيء، ولم يُنشأ أي ملف.</translation>
    </message>
    <message>
        <source>No recovery record was made.</source>
        <translation>لم تُنشأ بيانات إصلاح.</translation>
    </message>
    <message>
        <source>The recovery record could not be used.</source>
        <translation>تعذّر استخدام بيانات الإصلاح.</translation>
    </message>
    <message>
        <source>Look for another copy of the package or of its record.</source>
        <translation>ابحث عن نسخة أخرى من الحزمة أو من بيانات إصلاحها.</translation>
    </message>
    <message>
        <source>This recovery record cannot be used[[: {problem}]].</source>
        <translation>لا يمكن استخدام بيانات الإصلاح هذه[[: {problem}]].</translation>
    </message>
    <message>
        <source>Check that you chose the right file[[ ({path})]], or look for another copy of the record. Without one, salvage brings out what still holds.</source>
        <translation>تأكد من أنك اخترت الملف الصحيح[[ ({path})]]، أو ابحث عن نسخة أخرى من بيانات الإصلاح. ودونها، يُخرج الإنقاذ ما لا يزال سليمًا.</translation>
    </message>
    <message>
        <source>This recovery record was made for another package.</source>
        <translation>أُنشئت بيانات الإصلاح هذه لحزمة أخرى.</translation>
    </message>
    <message>
        <source>Choose the record that was made with this package; its name is the package&apos;s with “.recovery” behind it.</source>
        <translation>اختر بيانات الإصلاح التي أُنشئت مع هذه الحزمة؛ واسمها اسم الحزمة متبوعًا بـ «.recovery».</translation>
    </message>
    <message>
        <source>More of this package is damaged than its recovery record can repair.</source>
        <translation>التلف في هذه الحزمة أكبر مما تستطيع بيانات إصلاحها إصلاحه.</translation>
    </message>
    <message>
        <source>[[Of {blocks} blocks {damaged} do not hold, and {beyond} of these cannot be repaired. ]]Look for a better copy of the package or of the record. Without one, salvage brings out what still holds.</source>
        <translation>[[من أصل {blocks} من الكتل، عدد غير السليم {damaged}، وعدد ما لا يمكن إصلاحه منها {beyond}. ]]ابحث عن نسخة أفضل من الحزمة أو من بيانات الإصلاح. ودونها، يُخرج الإنقاذ ما لا يزال سليمًا.</translation>
    </message>
    <message>
        <source>The package gave other bytes when it was read a second time.</source>
        <translation>أعطت الحزمة بايتات مختلفة عند قراءتها مرة ثانية.</translation>
    </message>
    <message>
        <source>The package was only read, not changed.</source>
        <translation>الحزمة قُرئت فقط، ولم تتغير.</translation>
    </message>
    <message>
        <source>The drive may be failing, or a program is writing to the file[[ ({path})]]. Verify the package, and copy it to another drive before you go on.</source>
        <translation>قد يكون القرص آخذًا في التعطل، أو أن برنامجًا يكتب في الملف[[ ({path})]]. تحقق من الحزمة، وانسخها إلى قرص آخر قبل أن تتابع.</translation>
    </message>
    <message>
        <source>it is none</source>
        <translation>ليس ملفًا من هذا النوع</translation>
    </message>
    <message>
        <source>it is too damaged itself to be read</source>
        <translation>هو نفسه أشد تلفًا من أن يُقرأ</translation>
    </message>
    <message>
        <source>it breaks a rule of its format</source>
        <translation>يخالف قاعدة من قواعد صيغته</translation>
    </message>
    <message>
        <source>The package was only read. It was not changed, and nothing in it was opened.</source>
        <translation>الحزمة قُرئت فقط. لم تتغير، ولم يُفتح فيها شيء.</translation>
    </message>
    <message>
        <source>This text is not a checkpoint as it was printed[[: {problem}]][[ ({path})]].</source>
        <translation>هذا النص ليس نقطة تحقق كما طُبعت[[: {problem}]][[ ({path})]].</translation>
    </message>
    <message>
        <source>The log was not changed. What you typed was not corrected for you.</source>
        <translation>لم يتغير السجل. وما كتبته لم يُصحَّح بدلًا منك.</translation>
    </message>
    <message>
        <source>The log was not compared with it.</source>
        <translation>لم يُقارن السجل بها.</translation>
    </message>
    <message>
        <source>Compare with the paper[[ at line {line}, character {position} (spaces do not count)]][[, where “{found}” stands]], and try again.</source>
        <translation>قارن بالورقة[[ عند السطر {line}، الحرف {position} (المسافات لا تُعدّ)]][[، حيث كُتب «{found}»]]، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The checkpoint was not cosigned[[: {problem}]].</source>
        <translation>لم يوضع توقيع مشترك على نقطة التحقق[[: {problem}]].</translation>
    </message>
    <message>
        <source>What this witness knew is unchanged. A refused checkpoint of a known log stays in the custody log as evidence, beside the one it contradicts.</source>
        <translation>لم يتغير ما كان هذا الشاهد يعرفه. ونقطة التحقق المرفوضة من سجل معروف تبقى في سجل الحيازة دليلًا، بجانب النقطة التي تناقضها.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>لم يُوقَّع شيء.</translation>
    </message>
    <message>
        <source>Tell whoever sent it[[: this witness last saw {size} entries]]. Two checkpoints that contradict each other are a matter for whoever looks after that log.</source>
        <translation>أبلغ من أرسلها[[: آخر ما اطّلع عليه هذا الشاهد من القيود عدده {size}]]. ونقطتا تحقق متناقضتان أمر يعني القائم على ذلك السجل.</translation>
    </message>
    <message>
        <source>This cosignature cannot be used[[: {problem}]].</source>
        <translation>لا يمكن استخدام هذا التوقيع المشترك[[: {problem}]].</translation>
    </message>
    <message>
        <source>It was not taken into the log.</source>
        <translation>لم يُدخل في السجل.</translation>
    </message>
    <message>
        <source>Get the key of the witness from the witness itself, and name it in the trust policy; on the command line it can also be given with --witness.</source>
        <translation>خذ مفتاح الشاهد من الشاهد نفسه، واذكره في سياسة الثقة؛ ويمكن أيضًا تقديمه في سطر الأوامر باستخدام --witness.</translation>
    </message>
    <message>
        <source>The trust policy breaks a rule[[ in line {line}]][[: {problem}]].</source>
        <translation>سياسة الثقة تخالف قاعدة[[ في السطر {line}]][[: {problem}]].</translation>
    </message>
    <message>
        <source>The policy used before is still in force.</source>
        <translation>السياسة المستخدمة من قبل لا تزال سارية.</translation>
    </message>
    <message>
        <source>The new policy was not taken over.</source>
        <translation>لم تُعتمد السياسة الجديدة.</translation>
    </message>
    <message>
        <source>Correct the line. docs/hand-over.md shows the form.</source>
        <translation>صحّح السطر. والصيغة مبيّنة في docs/hand-over.md.</translation>
    </message>
    <message>
        <source>This transfer file or receipt does not hold[[: {problem}]][[ ({path})]].</source>
        <translation>ملف النقل أو الإيصال هذا غير صحيح[[: {problem}]][[ ({path})]].</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for the file again.</source>
        <translation>اطلب الملف مرة أخرى ممن أرسله.</translation>
    </message>
    <message>
        <source>This is not the package that was offered.</source>
        <translation>هذه ليست الحزمة المعروضة.</translation>
    </message>
    <message>
        <source>It was not logged as received.</source>
        <translation>لم يُقيَّد استلامها.</translation>
    </message>
    <message>
        <source>Look for the right file, or refuse the transfer.[[ Offered is package {offered}, this file is package {found}.]]</source>
        <translation>ابحث عن الملف الصحيح، أو ارفض النقل.[[ الحزمة المعروضة هي {offered}، وهذا الملف هو الحزمة {found}.]]</translation>
    </message>
    <message>
        <source>The package differs from the one that was offered[[ in its {problem}]].</source>
        <translation>الحزمة تختلف عن الحزمة المعروضة[[، وموضع الاختلاف: {problem}]].</translation>
    </message>
    <message>
        <source>It was not logged as received; the log says that it was refused.</source>
        <translation>لم يُقيَّد استلامها؛ ويذكر السجل أنها رُفضت.</translation>
    </message>
    <message>
        <source>Copy it again from the medium; if that does not help, refuse the transfer with a reason.[[ Offered was {offered}, this file has {found}.]]</source>
        <translation>انسخها من جديد من وسيط التخزين؛ فإن لم يُفد ذلك، فارفض النقل مع ذكر السبب.[[ المعروض {offered}، وفي هذا الملف {found}.]]</translation>
    </message>
    <message>
        <source>This receipt answers no offer of this custody log.</source>
        <translation>هذا الإيصال لا يجيب عن أي عرض في سجل الحيازة هذا.</translation>
    </message>
    <message>
        <source>No offer was closed by it.</source>
        <translation>لم يُغلق به أي عرض.</translation>
    </message>
    <message>
        <source>It belongs to another log[[: {log}]]. Import it where the offer was made.</source>
        <translation>يخص سجلًا آخر[[: {log}]]. أدخله حيث قُدّم العرض.</translation>
    </message>
    <message>
        <source>This was taken in before[[: entry {seq} says so]].</source>
        <translation>أُدخل هذا من قبل[[: القيد {seq} يذكر ذلك]].</translation>
    </message>
    <message>
        <source>It was not logged a second time.</source>
        <translation>لم يُقيَّد مرة ثانية.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>There is no such offer[[ of package {package}]] open.</source>
        <translation>لا يوجد عرض مفتوح كهذا[[ للحزمة {package}]].</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>لم يُقيَّد شيء.</translation>
    </message>
    <message>
        <source>See the open offers on the page of hand-over, or by casevault hand-over list.</source>
        <translation>انظر العروض المفتوحة في صفحة التسليم، أو باستخدام casevault hand-over list.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>the name of a log, a number, a hash and a signature are not all there</source>
        <translation>لا يوجد اسم السجل والعدد والتجزئة والتوقيع كلها</translation>
    </message>
    <message>
        <source>it names another log than this one</source>
        <translation>تذكر سجلًا غير هذا السجل</translation>
    </message>
    <message>
        <source>a character is wrong</source>
        <translation>هناك حرف خطأ</translation>
    </message>
    <message>
        <source>characters are missing</source>
        <translation>هناك أحرف ناقصة</translation>
    </message>
    <message>
        <source>there are too many characters</source>
        <translation>هناك أحرف زائدة</translation>
    </message>
    <message>
        <source>its number and its hash do not belong together in this log</source>
        <translation>العدد والتجزئة فيها لا يتوافقان في هذا السجل</translation>
    </message>
    <message>
        <source>its signature does not hold, and the log is too short to say where</source>
        <translation>توقيعها غير صحيح، والسجل أقصر من أن يدل على موضع الخطأ</translation>
    </message>
    <message>
        <source>this witness does not know the log</source>
        <translation>هذا الشاهد لا يعرف السجل</translation>
    </message>
    <message>
        <source>the log did not sign it</source>
        <translation>لم يوقّعها السجل</translation>
    </message>
    <message>
        <source>its proof does not begin where this witness stands</source>
        <translation>إثباتها لا يبدأ من حيث يقف هذا الشاهد</translation>
    </message>
    <message>
        <source>it covers fewer entries than this witness has seen of the log</source>
        <translation>تشمل قيودًا أقل مما اطّلع عليه هذا الشاهد من السجل</translation>
    </message>
    <message>
        <source>it contradicts what this witness has seen of the log</source>
        <translation>تناقض ما اطّلع عليه هذا الشاهد من السجل</translation>
    </message>
    <message>
        <source>this is no request for a cosignature</source>
        <translation>هذا ليس طلب توقيع مشترك</translation>
    </message>
    <message>
        <source>its witness is not known here</source>
        <translation>شاهده غير معروف هنا</translation>
    </message>
    <message>
        <source>it fits no checkpoint that this log gave out</source>
        <translation>لا يلائم أي نقطة تحقق أصدرها هذا السجل</translation>
    </message>
    <message>
        <source>this is no cosignature</source>
        <translation>هذا ليس توقيعًا مشتركًا</translation>
    </message>
    <message>
        <source>it was made by a newer CaseVault</source>
        <translation>أنشأه إصدار أحدث من CaseVault</translation>
    </message>
    <message>
        <source>its log did not sign its checkpoint</source>
        <translation>لم يوقّع سجلُه نقطة تحققه</translation>
    </message>
    <message>
        <source>an entry in it breaks a rule</source>
        <translation>يخالف قيد فيه قاعدة</translation>
    </message>
    <message>
        <source>an entry in it does not stand under its checkpoint</source>
        <translation>أحد قيوده لا يندرج تحت نقطة تحققه</translation>
    </message>
    <message>
        <source>what it says is no offer of a package</source>
        <translation>ما يقوله ليس عرض حزمة</translation>
    </message>
    <message>
        <source>what it says is neither a receipt nor a refusal</source>
        <translation>ما يقوله ليس إيصالًا ولا رفضًا</translation>
    </message>
    <message>
        <source>it says something else than the offer</source>
        <translation>يقول غير ما يقوله العرض</translation>
    </message>
    <message>
        <source>its cosignature does not fit the checkpoint it was given</source>
        <translation>توقيعه المشترك لا يلائم نقطة التحقق التي قُدّمت له</translation>
    </message>
    <message>
        <source>it is an offer of this very log, which cannot be its own receiver</source>
        <translation>هو عرض من هذا السجل نفسه، ولا يمكن أن يكون مستلِمًا من نفسه</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Custody report</source>
        <translation>تقرير الحيازة</translation>
    </message>
    <message>
        <source>Every entry of a case or package, the three answers about the log, a checkpoint.</source>
        <translation>كل قيود قضية أو حزمة، والأجوبة الثلاثة عن السجل، ونقطة تحقق.</translation>
    </message>
    <message>
        <source>Hash memorandum</source>
        <translation>مذكرة التجزئة</translation>
    </message>
    <message>
        <source>The package&apos;s hash and root, to travel apart from the encrypted medium.</source>
        <translation>تجزئة الحزمة وجذرها، لترسل منفصلة عن الوسيط المشفّر.</translation>
    </message>
    <message>
        <source>Key delivery letter</source>
        <translation>خطاب تسليم المفتاح</translation>
    </message>
    <message>
        <source>Tells the recipient which package a key opens. No key and no case on it.</source>
        <translation>يُعلم المستلِم أي حزمة يفتحها المفتاح. ولا يُذكر فيه مفتاح ولا قضية.</translation>
    </message>
    <message>
        <source>Hand-over receipt</source>
        <translation>إيصال التسليم</translation>
    </message>
    <message>
        <source>The package&apos;s last hand-over, for both sides to sign; without one, the empty form.</source>
        <translation>آخر تسليم للحزمة، ليوقّعه الطرفان؛ وإن لم يوجد، فالنموذج الفارغ.</translation>
    </message>
    <message>
        <source>Disposal certificate</source>
        <translation>شهادة التصرف النهائي</translation>
    </message>
    <message>
        <source>What was destroyed of a package, for two persons to sign.</source>
        <translation>ما أُتلف من حزمة، ليوقّعه شخصان.</translation>
    </message>
    <message>
        <source>Draft: certification, FRE 902(14)</source>
        <translation>مسودة: شهادة، القاعدة FRE 902(14)</translation>
    </message>
    <message>
        <source>A draft to complete and correct; it is not signed.</source>
        <translation>مسودة تُكمَّل وتُصحَّح؛ وهي غير موقّعة.</translation>
    </message>
    <message>
        <source>Draft: certificate, BSA section 63, part A</source>
        <translation>مسودة: شهادة، المادة 63 من قانون BSA، الجزء A</translation>
    </message>
    <message>
        <source>Draft: certificate, BSA section 63, part B</source>
        <translation>مسودة: شهادة، المادة 63 من قانون BSA، الجزء B</translation>
    </message>
    <message>
        <source>How to check one entry</source>
        <translation>كيفية فحص قيد واحد</translation>
    </message>
    <message>
        <source>One sheet with commands of openssl and sha256sum, for a clerk.</source>
        <translation>ورقة واحدة فيها أوامر openssl وsha256sum، لموظف المحكمة.</translation>
    </message>
</context>
<context>
    <name>provider</name>
    <message>
        <source>Key file</source>
        <translation>ملف المفتاح</translation>
    </message>
    <message>
        <source>File with the encrypted private key</source>
        <translation>ملف المفتاح الخاص المشفّر</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>الوحدة البرمجية</translation>
    </message>
    <message>
        <source>Module of the token&apos;s maker</source>
        <translation>الوحدة البرمجية من صانع أداة الأمان</translation>
    </message>
    <message>
        <source>a library, such as opensc-pkcs11.so</source>
        <translation>مكتبة، مثل opensc-pkcs11.so</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address of the key (PKCS #11 URI)</source>
        <translation>عنوان المفتاح (PKCS #11 URI)</translation>
    </message>
    <message>
        <source>pkcs11:token=Evidence;object=unwrap</source>
        <translation>pkcs11:token=Evidence;object=unwrap</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Key id, ARN or alias</source>
        <translation>معرّف المفتاح أو ARN أو الاسم المستعار</translation>
    </message>
    <message>
        <source>alias/evidence</source>
        <translation>alias/evidence</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>as your AWS profile says</source>
        <translation>كما في ملف تعريف AWS لديك</translation>
    </message>
    <message>
        <source>Address, if it is not the usual one</source>
        <translation>العنوان، إذا لم يكن العنوان المعتاد</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Address of the vault</source>
        <translation>عنوان الخزنة</translation>
    </message>
    <message>
        <source>https://name.vault.azure.net</source>
        <translation>https://name.vault.azure.net</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>اسم المفتاح</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>https://vault.example:8200</source>
        <translation>https://vault.example:8200</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرّك</translation>
    </message>
    <message>
        <source>Path of the transit engine</source>
        <translation>مسار محرّك transit</translation>
    </message>
    <message>
        <source>transit</source>
        <translation>transit</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>مساحة الأسماء</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>سلطة التصديق</translation>
    </message>
    <message>
        <source>Certificate of the server&apos;s own authority</source>
        <translation>شهادة سلطة التصديق الخاصة بالخادم</translation>
    </message>
    <message>
        <source>a PEM file, if it has one</source>
        <translation>ملف PEM، إن وُجد</translation>
    </message>
    <message>
        <source>You are known to the service as AWS&apos;s own tools know you (environment or profile files). CaseVault keeps no password of it.</source>
        <translation>تعرفك الخدمة كما تعرفك أدوات AWS نفسها (متغيرات البيئة أو ملفات التعريف). ولا يحفظ CaseVault أي كلمة مرور لها.</translation>
    </message>
    <message>
        <source>You are known to the service as Azure&apos;s own tools know you. CaseVault keeps no password of it.</source>
        <translation>تعرفك الخدمة كما تعرفك أدوات Azure نفسها. ولا يحفظ CaseVault أي كلمة مرور لها.</translation>
    </message>
</context>
<context>
    <name>quantities</name>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>PB</source>
        <translation>PB</translation>
    </message>
    <message>
        <source>EB</source>
        <translation>EB</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>بايت واحد</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal point</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} ث</translation>
    </message>
    <message>
        <source>{min} min {s:02} s</source>
        <translation>{min} د {s:02} ث</translation>
    </message>
    <message>
        <source>{h} h {min:02} min</source>
        <translation>{h} س {min:02} د</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>قيد واحد</translation>
    </message>
    <message>
        <source>1 act</source>
        <translation>إجراء واحد</translation>
    </message>
    <message>
        <source>{year:04}-{month:02}-{day:02}</source>
        <translation>{year:04}/{month:02}/{day:02}</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Criminal</source>
        <translation>جنائية</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>احتيال</translation>
    </message>
    <message>
        <source>Regulatory</source>
        <translation>تنظيمية</translation>
    </message>
    <message>
        <source>Civil</source>
        <translation>مدنية</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>Human rights</source>
        <translation>حقوق الإنسان</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Warrant</source>
        <translation>إذن قضائي</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Court order</source>
        <translation>أمر محكمة</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الشخص المعني</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>ضحية</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>الشاهد</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>أمين الأدلة</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>الفاحص</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المُراجع</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>محامٍ</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>محكمة</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>حاسوب</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>حاسوب لوحي</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>قرص</translation>
    </message>
    <message>
        <source>Memory card</source>
        <translation>بطاقة ذاكرة</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>ذاكرة USB</translation>
    </message>
    <message>
        <source>Optical disc</source>
        <translation>قرص ضوئي</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>شريحة SIM</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Devices and media</source>
        <translation>الأجهزة والوسائط</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>المضبوطات</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>التطابقات</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>التحليل</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>التعليقات التوضيحية</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>المراحل الرئيسية</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>الإفصاحات</translation>
    </message>
    <message>
        <source>Disk images, hashed again</source>
        <translation>صور الأقراص، حُسبت تجزئتها من جديد</translation>
    </message>
    <message>
        <source>Hashes that came along, compared</source>
        <translation>التجزئات المرفقة، قورنت</translation>
    </message>
    <message>
        <source>Archives, sealed by their contents</source>
        <translation>الأرشيفات، خُتمت بمحتواها</translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Holds no hash</source>
        <translation>لا يحتوي على تجزئة</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>libewf-python was not installed</source>
        <translation>لم تكن libewf-python مثبتة</translation>
    </message>
    <message>
        <source>It lay in an archive</source>
        <translation>كان في أرشيف</translation>
    </message>
    <message>
        <source>A segment is missing</source>
        <translation>مقطع مفقود</translation>
    </message>
    <message>
        <source>Damaged, encrypted or incomplete</source>
        <translation>تالف أو مشفّر أو غير كامل</translation>
    </message>
    <message>
        <source>The reader stood still</source>
        <translation>توقف القارئ عن الحركة</translation>
    </message>
    <message>
        <source>The process that read it broke off</source>
        <translation>توقفت العملية التي كانت تقرؤه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>الصانع</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>عنوان MAC</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>نوع الوسيط</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>أين كان</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation>مشتق من</translation>
    </message>
    <message>
        <source>Why withheld</source>
        <translation>سبب الحجب</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>المصرف</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>External name</source>
        <translation>الاسم الخارجي</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>المضبوط</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>External</source>
        <translation>خارجي</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرّك</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Risk score</source>
        <translation>درجة المخاطر</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>اتُّخذ القرار</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلِم</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>الجذر</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>نتيجة الفحص</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>في موضع آخر</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>غير مسرود</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>جرى تجاوزه</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>Does it agree with itself?</source>
        <translation>هل يتفق مع نفسه؟</translation>
    </message>
    <message>
        <source>Anchored outside up to?</source>
        <translation>إلى أي حد هو موثّق خارجيًا؟</translation>
    </message>
    <message>
        <source>Anything left open?</source>
        <translation>هل بقي شيء مفتوحًا؟</translation>
    </message>
    <message>
        <source>It does not follow the log before it</source>
        <translation>لا يتبع السجل الذي قبله</translation>
    </message>
    <message>
        <source>that log is not kept here, or does not open</source>
        <translation>ذلك السجل غير محفوظ هنا، أو لا يُفتح</translation>
    </message>
    <message>
        <source>that log does not end by naming this one</source>
        <translation>ذلك السجل لا ينتهي بتسمية هذا السجل</translation>
    </message>
    <message>
        <source>what one holds of the other is not what it was</source>
        <translation>ما يحتفظ به أحدهما من الآخر ليس كما كان</translation>
    </message>
    <message>
        <source>that log does not hold, or a checkpoint held outside contradicts it</source>
        <translation>ذلك السجل غير صحيح، أو تناقضه نقطة تحقق محفوظة خارجيًا</translation>
    </message>
    <message>
        <source>Goes on after log …{end}, {entries}: it holds, and each names the other.</source>
        <translation>يواصل السجل …{end}، {entries}: إنه صحيح، وكل منهما يسمّي الآخر.</translation>
    </message>
    <message>
        <source>Does not follow log …{end}: {why}.</source>
        <translation>لا يتبع السجل …{end}: {why}.</translation>
    </message>
    <message>
        <source>Yes, all {entries}</source>
        <translation>نعم، جميع القيود: {entries}</translation>
    </message>
    <message>
        <source>Every entry, link and signature agrees.</source>
        <translation>كل القيود والروابط والتوقيعات متوافقة.</translation>
    </message>
    <message>
        <source>No, from entry {n} on</source>
        <translation>لا، ابتداءً من القيد {n}</translation>
    </message>
    <message>
        <source>The log ends before a checkpoint that was kept outside</source>
        <translation>ينتهي السجل قبل نقطة تحقق محفوظة خارجيًا</translation>
    </message>
    <message>
        <source>A checkpoint kept outside contradicts the log</source>
        <translation>تناقض السجلَّ نقطة تحقق محفوظة خارجيًا</translation>
    </message>
    <message>
        <source>Checkpoint over {entries}, from {where}</source>
        <translation>نقطة تحقق تشمل القيود: {entries}، من {where}</translation>
    </message>
    <message>
        <source>Not anchored yet</source>
        <translation>غير موثّق خارجيًا بعد</translation>
    </message>
    <message>
        <source>No checkpoint held outside is known. An export has one to give away; compare it later.</source>
        <translation>لا تُعرف نقطة تحقق محفوظة خارجيًا. كل تصدير فيه نقطة تُعطى لآخرين؛ قارنها لاحقًا.</translation>
    </message>
    <message>
        <source>The first {n} of {entries}</source>
        <translation>أول القيود، عددها {n}، من أصل: {entries}</translation>
    </message>
    <message>
        <source>By: {where}</source>
        <translation>لدى: {where}</translation>
    </message>
    <message>
        <source>Cosigned on {time}, by the witness&apos;s clock</source>
        <translation>توقيع مشترك في {time}، حسب ساعة الشاهد</translation>
    </message>
    <message>
        <source>Nothing left open</source>
        <translation>لم يبق شيء مفتوحًا</translation>
    </message>
    <message>
        <source>One thing to explain</source>
        <translation>أمر واحد يحتاج إلى تفسير</translation>
    </message>
    <message>
        <source>{n} things to explain</source>
        <translation>أمور تحتاج إلى تفسير: {n}</translation>
    </message>
</context>
<context>
    <name>witnesses</name>
    <message>
        <source>The trust policy asks for nobody&apos;s signature.</source>
        <translation>لا تطلب سياسة الثقة توقيع أحد.</translation>
    </message>
    <message>
        <source>The trust policy asks for the signature of {name}.</source>
        <translation>تطلب سياسة الثقة توقيع {name}.</translation>
    </message>
    <message>
        <source>The trust policy asks for {k} of the {n} in {name}.</source>
        <translation>تطلب سياسة الثقة {k} من {n} في {name}.</translation>
    </message>
    <message>
        <source>Nothing is signed by them so far.</source>
        <translation>لم يوقّعوا شيئًا حتى الآن.</translation>
    </message>
    <message>
        <source>Signed so far: the first {n} of {entries}.</source>
        <translation>ما وُقّع حتى الآن: أول القيود، عددها {n}، من أصل: {entries}.</translation>
    </message>
</context>
</TS>
