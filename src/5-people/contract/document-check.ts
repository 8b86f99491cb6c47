// Made from document.ts by `npm run schema`; do not edit.
// biome-ignore-all lint: made by a program
// biome-ignore-all format: made by a program
// @ts-nocheck
export const isReadDocument: (input: unknown) => boolean = (() => {
const INVALID = Symbol('invalid');
const c0 = /^[\s\S]/;
const c1 = /^[0-9a-f]{64}$/;
const c2 = new Set(["actor","place","person","source","time","quantity","term"]);
const c3 = /^\d{4}-\d{2}-\d{2}(T\d{2}(:\d{2}(:\d{2})?)?)?$/;
const c4 = new Set(["hour","day","days","week","month","year","unknown"]);
const c5 = new Set(["armed-clash","government-regains-territory","non-state-actor-overtakes-territory","chemical-weapon","air-drone-strike","suicide-bomb","shelling-artillery-missile-attack","remote-explosive-landmine-ied","grenade","sexual-violence","attack","abduction-forced-disappearance","peaceful-protest","protest-with-intervention","excessive-force-against-protesters","violent-demonstration","mob-violence","agreement","arrests","change-to-group-activity","disrupted-weapons-use","headquarters-or-base-established","looting-property-destruction","non-violent-transfer-of-territory","other-strategic","ground-offensive","bombardment","casualty-report","withdrawal","release","closure","displacement","military-support","deployment"]);
const c6 = new Set(["exact","near","district","governorate","country","unresolved"]);
const c7 = new Set(["stated","relative","inherited","published"]);
const c8 = new Set(["killed","injured","missing","captured","displaced","freed","arrested"]);
const c9 = new Set(["whole","part","unknown"]);
const c10 = new Set(["asserted","denied"]);
const c11 = new Set(["actual","ongoing","background","possible","planned","demanded","hypothetical"]);
const c12 = new Set(["states","claims","alleges","confirms","denies","doubts","withholds"]);
const c13 = new Set(["direct","indirect","none"]);
const check = (input) => {
if (typeof input !== "object" || input === null || Array.isArray(input)) return INVALID;
const v0 = input["format"];
if (v0 !== "riwaya/1") return INVALID;
const v1 = input["engine"];
if (typeof v1 !== "object" || v1 === null || Array.isArray(v1)) return INVALID;
const v2 = v1["version"];
if (typeof v2 !== "string") return INVALID;
const v3 = v1["knowledge"];
if (typeof v3 !== "string") return INVALID;
const v5 = input["report"];
if (typeof v5 !== "object" || v5 === null || Array.isArray(v5)) return INVALID;
const v6 = v5["id"];
if (typeof v6 !== "string") return INVALID;
c0.lastIndex = 0;
if (!c0.test(v6)) return INVALID;
const v7 = v5["sha256"];
if (typeof v7 !== "string") return INVALID;
c1.lastIndex = 0;
if (!c1.test(v7)) return INVALID;
const v8 = v5["language"];
if (typeof v8 !== "string") return INVALID;
const v9 = v5["title"];
if (v9 !== null) {
  if (typeof v9 !== "string") return INVALID;
}
const v10 = v5["publisher"];
if (v10 !== null) {
  if (typeof v10 !== "string") return INVALID;
}
const v11 = v5["url"];
if (v11 !== null) {
  if (typeof v11 !== "string") return INVALID;
}
const v12 = v5["published"];
if (v12 !== null) {
  if (typeof v12 !== "string") return INVALID;
}
const v13 = v5["published_zone"];
if (typeof v13 !== "string") return INVALID;
const v14 = v5["text"];
if (typeof v14 !== "string") return INVALID;
const v16 = input["mentions"];
if (!Array.isArray(v16)) return INVALID;
for (let v17 = 0; v17 < v16.length; v17++) {
  const v18 = v16[v17];
  if (typeof v18 !== "object" || v18 === null || Array.isArray(v18)) return INVALID;
  const v19 = v18["start"];
  if (typeof v19 !== "number" || !Number.isFinite(v19)) return INVALID;
  if (!Number.isSafeInteger(v19)) return INVALID;
  if (v19 < 0) return INVALID;
  const v20 = v18["end"];
  if (typeof v20 !== "number" || !Number.isFinite(v20)) return INVALID;
  if (!Number.isSafeInteger(v20)) return INVALID;
  if (v20 < 0) return INVALID;
  const v21 = v18["text"];
  if (typeof v21 !== "string") return INVALID;
  const v22 = v18["kind"];
  if (!c2.has(v22)) return INVALID;
  const v23 = v18["ref"];
  if (v23 !== null) {
    if (typeof v23 !== "string") return INVALID;
  }
  const v24 = v18["value"];
  let v25 = (() => {
    let v26;
    v26 = (() => {
      if (typeof v24 !== "object" || v24 === null || Array.isArray(v24)) return INVALID;
      const v27 = v24["start"];
      let v28 = null;
      if (v27 !== null) {
        if (typeof v27 !== "string") return INVALID;
        c3.lastIndex = 0;
        if (!c3.test(v27)) return INVALID;
        v28 = v27;
      }
      const v29 = v24["end"];
      let v30 = null;
      if (v29 !== null) {
        if (typeof v29 !== "string") return INVALID;
        c3.lastIndex = 0;
        if (!c3.test(v29)) return INVALID;
        v30 = v29;
      }
      const v31 = v24["precision"];
      if (!c4.has(v31)) return INVALID;
      const v32 = { "start": v28, "end": v30, "precision": v31 };
      return v32;
    })();
    if (v26 === INVALID) v26 = (() => {
      if (typeof v24 !== "object" || v24 === null || Array.isArray(v24)) return INVALID;
      const v33 = v24["low"];
      let v34 = null;
      if (v33 !== null) {
        if (typeof v33 !== "number" || !Number.isFinite(v33)) return INVALID;
        if (!Number.isSafeInteger(v33)) return INVALID;
        if (v33 < 0) return INVALID;
        v34 = v33;
      }
      const v35 = v24["high"];
      let v36 = null;
      if (v35 !== null) {
        if (typeof v35 !== "number" || !Number.isFinite(v35)) return INVALID;
        if (!Number.isSafeInteger(v35)) return INVALID;
        if (v35 < 0) return INVALID;
        v36 = v35;
      }
      const v37 = v24["approximate"];
      if (typeof v37 !== "boolean") return INVALID;
      const v38 = { "low": v34, "high": v36, "approximate": v37 };
      return v38;
    })();
    if (v26 === INVALID) v26 = (() => {
      if (typeof v24 !== "object" || v24 === null || Array.isArray(v24)) return INVALID;
      const v39 = v24["lat"];
      if (typeof v39 !== "number" || !Number.isFinite(v39)) return INVALID;
      if (v39 < -90) return INVALID;
      if (v39 > 90) return INVALID;
      const v40 = v24["lon"];
      if (typeof v40 !== "number" || !Number.isFinite(v40)) return INVALID;
      if (v40 < -180) return INVALID;
      if (v40 > 180) return INVALID;
      const v41 = { "lat": v39, "lon": v40 };
      return v41;
    })();
    if (v26 === INVALID) v26 = (() => {
      if (typeof v24 !== "object" || v24 === null || Array.isArray(v24)) return INVALID;
      const v42 = v24["neutral"];
      if (typeof v42 !== "string") return INVALID;
      const v43 = v24["neutral_ar"];
      if (typeof v43 !== "string") return INVALID;
      const v44 = v24["register"];
      if (typeof v44 !== "string") return INVALID;
      const v45 = v24["quoted"];
      if (typeof v45 !== "boolean") return INVALID;
      const v46 = v24["voice"];
      let v47 = null;
      if (v46 !== null) {
        if (typeof v46 !== "string") return INVALID;
        v47 = v46;
      }
      const v48 = { "neutral": v42, "neutral_ar": v43, "register": v44, "quoted": v45, "voice": v47 };
      return v48;
    })();
    if (v26 === INVALID) return INVALID;
    return v26;
  })();
  if (v25 === INVALID) {
    if ("value" in v18) return INVALID;
    v25 = undefined;
  }
}
const v50 = input["claims"];
if (!Array.isArray(v50)) return INVALID;
for (let v51 = 0; v51 < v50.length; v51++) {
  const v52 = v50[v51];
  if (typeof v52 !== "object" || v52 === null || Array.isArray(v52)) return INVALID;
  const v53 = v52["id"];
  if (typeof v53 !== "string") return INVALID;
  c0.lastIndex = 0;
  if (!c0.test(v53)) return INVALID;
  const v54 = v52["sentence"];
  if (typeof v54 !== "object" || v54 === null || Array.isArray(v54)) return INVALID;
  const v55 = v54["start"];
  if (typeof v55 !== "number" || !Number.isFinite(v55)) return INVALID;
  if (!Number.isSafeInteger(v55)) return INVALID;
  if (v55 < 0) return INVALID;
  const v56 = v54["end"];
  if (typeof v56 !== "number" || !Number.isFinite(v56)) return INVALID;
  if (!Number.isSafeInteger(v56)) return INVALID;
  if (v56 < 0) return INVALID;
  const v58 = v52["event"];
  if (typeof v58 !== "object" || v58 === null || Array.isArray(v58)) return INVALID;
  const v59 = v58["start"];
  if (typeof v59 !== "number" || !Number.isFinite(v59)) return INVALID;
  if (!Number.isSafeInteger(v59)) return INVALID;
  if (v59 < 0) return INVALID;
  const v60 = v58["end"];
  if (typeof v60 !== "number" || !Number.isFinite(v60)) return INVALID;
  if (!Number.isSafeInteger(v60)) return INVALID;
  if (v60 < 0) return INVALID;
  const v61 = v58["text"];
  if (typeof v61 !== "string") return INVALID;
  const v63 = v52["type"];
  if (!c5.has(v63)) return INVALID;
  const v64 = v52["initiators"];
  if (!Array.isArray(v64)) return INVALID;
  for (let v65 = 0; v65 < v64.length; v65++) {
    const v66 = v64[v65];
    if (typeof v66 !== "object" || v66 === null || Array.isArray(v66)) return INVALID;
    const v67 = v66["start"];
    if (typeof v67 !== "number" || !Number.isFinite(v67)) return INVALID;
    if (!Number.isSafeInteger(v67)) return INVALID;
    if (v67 < 0) return INVALID;
    const v68 = v66["end"];
    if (typeof v68 !== "number" || !Number.isFinite(v68)) return INVALID;
    if (!Number.isSafeInteger(v68)) return INVALID;
    if (v68 < 0) return INVALID;
    const v69 = v66["text"];
    if (typeof v69 !== "string") return INVALID;
    const v70 = v66["actor"];
    if (v70 !== null) {
      if (typeof v70 !== "object" || v70 === null || Array.isArray(v70)) return INVALID;
      const v71 = v70["id"];
      if (typeof v71 !== "string") return INVALID;
      const v72 = v70["name"];
      if (typeof v72 !== "string") return INVALID;
      const v73 = v70["name_ar"];
      if (typeof v73 !== "string") return INVALID;
      const v74 = v70["kind"];
      if (typeof v74 !== "string") return INVALID;
      const v75 = v70["part_of"];
      if (!Array.isArray(v75)) return INVALID;
      for (let v76 = 0; v76 < v75.length; v76++) {
        const v77 = v75[v76];
        if (typeof v77 !== "string") return INVALID;
      }
    }
  }
  const v80 = v52["targets"];
  if (!Array.isArray(v80)) return INVALID;
  for (let v81 = 0; v81 < v80.length; v81++) {
    const v82 = v80[v81];
    if (typeof v82 !== "object" || v82 === null || Array.isArray(v82)) return INVALID;
    const v83 = v82["start"];
    if (typeof v83 !== "number" || !Number.isFinite(v83)) return INVALID;
    if (!Number.isSafeInteger(v83)) return INVALID;
    if (v83 < 0) return INVALID;
    const v84 = v82["end"];
    if (typeof v84 !== "number" || !Number.isFinite(v84)) return INVALID;
    if (!Number.isSafeInteger(v84)) return INVALID;
    if (v84 < 0) return INVALID;
    const v85 = v82["text"];
    if (typeof v85 !== "string") return INVALID;
    const v86 = v82["actor"];
    if (v86 !== null) {
      if (typeof v86 !== "object" || v86 === null || Array.isArray(v86)) return INVALID;
      const v87 = v86["id"];
      if (typeof v87 !== "string") return INVALID;
      const v88 = v86["name"];
      if (typeof v88 !== "string") return INVALID;
      const v89 = v86["name_ar"];
      if (typeof v89 !== "string") return INVALID;
      const v90 = v86["kind"];
      if (typeof v90 !== "string") return INVALID;
      const v91 = v86["part_of"];
      if (!Array.isArray(v91)) return INVALID;
      for (let v92 = 0; v92 < v91.length; v92++) {
        const v93 = v91[v92];
        if (typeof v93 !== "string") return INVALID;
      }
    }
  }
  const v96 = v52["places"];
  if (!Array.isArray(v96)) return INVALID;
  for (let v97 = 0; v97 < v96.length; v97++) {
    const v98 = v96[v97];
    if (typeof v98 !== "object" || v98 === null || Array.isArray(v98)) return INVALID;
    const v99 = v98["start"];
    if (typeof v99 !== "number" || !Number.isFinite(v99)) return INVALID;
    if (!Number.isSafeInteger(v99)) return INVALID;
    if (v99 < 0) return INVALID;
    const v100 = v98["end"];
    if (typeof v100 !== "number" || !Number.isFinite(v100)) return INVALID;
    if (!Number.isSafeInteger(v100)) return INVALID;
    if (v100 < 0) return INVALID;
    const v101 = v98["text"];
    if (typeof v101 !== "string") return INVALID;
    const v102 = v98["precision"];
    if (!c6.has(v102)) return INVALID;
    const v103 = v98["place"];
    if (v103 !== null) {
      if (typeof v103 !== "object" || v103 === null || Array.isArray(v103)) return INVALID;
      const v104 = v103["id"];
      if (typeof v104 !== "string") return INVALID;
      const v105 = v103["name"];
      if (typeof v105 !== "string") return INVALID;
      const v106 = v103["name_ar"];
      if (typeof v106 !== "string") return INVALID;
      const v107 = v103["lat"];
      if (typeof v107 !== "number" || !Number.isFinite(v107)) return INVALID;
      if (v107 < -90) return INVALID;
      if (v107 > 90) return INVALID;
      const v108 = v103["lon"];
      if (typeof v108 !== "number" || !Number.isFinite(v108)) return INVALID;
      if (v108 < -180) return INVALID;
      if (v108 > 180) return INVALID;
      const v109 = v103["kind"];
      if (typeof v109 !== "string") return INVALID;
      const v110 = v103["admin"];
      if (!Array.isArray(v110)) return INVALID;
      for (let v111 = 0; v111 < v110.length; v111++) {
        const v112 = v110[v111];
        if (typeof v112 !== "string") return INVALID;
      }
      const v113 = v103["country"];
      if (typeof v113 !== "string") return INVALID;
    }
    const v115 = v98["area"];
    let v116 = (() => {
      if (typeof v115 !== "object" || v115 === null || Array.isArray(v115)) return INVALID;
      const v117 = v115["lat"];
      if (typeof v117 !== "number" || !Number.isFinite(v117)) return INVALID;
      if (v117 < -90) return INVALID;
      if (v117 > 90) return INVALID;
      const v118 = v115["lon"];
      if (typeof v118 !== "number" || !Number.isFinite(v118)) return INVALID;
      if (v118 < -180) return INVALID;
      if (v118 > 180) return INVALID;
      const v119 = v115["radius_km"];
      if (typeof v119 !== "number" || !Number.isFinite(v119)) return INVALID;
      if (v119 <= 0) return INVALID;
      const v120 = v115["line"];
      let v121 = (() => {
        if (!Array.isArray(v120)) return INVALID;
        if (v120.length < 2 || v120.length > 2) return INVALID;
        const v122 = [];
        const v123 = v120[0];
        if (!Array.isArray(v123)) return INVALID;
        if (v123.length < 2 || v123.length > 2) return INVALID;
        const v124 = [];
        const v125 = v123[0];
        if (typeof v125 !== "number" || !Number.isFinite(v125)) return INVALID;
        if (v125 < -90) return INVALID;
        if (v125 > 90) return INVALID;
        v124[0] = v125;
        const v126 = v123[1];
        if (typeof v126 !== "number" || !Number.isFinite(v126)) return INVALID;
        if (v126 < -180) return INVALID;
        if (v126 > 180) return INVALID;
        v124[1] = v126;
        v122[0] = v124;
        const v127 = v120[1];
        if (!Array.isArray(v127)) return INVALID;
        if (v127.length < 2 || v127.length > 2) return INVALID;
        const v128 = [];
        const v129 = v127[0];
        if (typeof v129 !== "number" || !Number.isFinite(v129)) return INVALID;
        if (v129 < -90) return INVALID;
        if (v129 > 90) return INVALID;
        v128[0] = v129;
        const v130 = v127[1];
        if (typeof v130 !== "number" || !Number.isFinite(v130)) return INVALID;
        if (v130 < -180) return INVALID;
        if (v130 > 180) return INVALID;
        v128[1] = v130;
        v122[1] = v128;
        return v122;
      })();
      if (v121 === INVALID) {
        if ("line" in v115) return INVALID;
        v121 = undefined;
      }
      const v131 = {};
      v131["lat"] = v117;
      v131["lon"] = v118;
      v131["radius_km"] = v119;
      if ("line" in v115) v131["line"] = v121;
      return v131;
    })();
    if (v116 === INVALID) {
      if ("area" in v98) return INVALID;
      v116 = undefined;
    }
    const v132 = v98["candidates"];
    if (!Array.isArray(v132)) return INVALID;
    for (let v133 = 0; v133 < v132.length; v133++) {
      const v134 = v132[v133];
      if (typeof v134 !== "object" || v134 === null || Array.isArray(v134)) return INVALID;
      const v135 = v134["id"];
      if (typeof v135 !== "string") return INVALID;
      const v136 = v134["name"];
      if (typeof v136 !== "string") return INVALID;
      const v137 = v134["name_ar"];
      if (typeof v137 !== "string") return INVALID;
      const v138 = v134["lat"];
      if (typeof v138 !== "number" || !Number.isFinite(v138)) return INVALID;
      if (v138 < -90) return INVALID;
      if (v138 > 90) return INVALID;
      const v139 = v134["lon"];
      if (typeof v139 !== "number" || !Number.isFinite(v139)) return INVALID;
      if (v139 < -180) return INVALID;
      if (v139 > 180) return INVALID;
      const v140 = v134["kind"];
      if (typeof v140 !== "string") return INVALID;
      const v141 = v134["admin"];
      if (!Array.isArray(v141)) return INVALID;
      for (let v142 = 0; v142 < v141.length; v142++) {
        const v143 = v141[v142];
        if (typeof v143 !== "string") return INVALID;
      }
      const v144 = v134["country"];
      if (typeof v144 !== "string") return INVALID;
      const v145 = v134["why"];
      if (typeof v145 !== "string") return INVALID;
    }
  }
  const v148 = v52["time"];
  if (typeof v148 !== "object" || v148 === null || Array.isArray(v148)) return INVALID;
  const v149 = v148["start"];
  if (v149 !== null) {
    if (typeof v149 !== "string") return INVALID;
    c3.lastIndex = 0;
    if (!c3.test(v149)) return INVALID;
  }
  const v150 = v148["end"];
  if (v150 !== null) {
    if (typeof v150 !== "string") return INVALID;
    c3.lastIndex = 0;
    if (!c3.test(v150)) return INVALID;
  }
  const v151 = v148["precision"];
  if (!c4.has(v151)) return INVALID;
  const v152 = v148["basis"];
  if (!c7.has(v152)) return INVALID;
  const v153 = v148["text"];
  if (v153 !== null) {
    if (typeof v153 !== "string") return INVALID;
  }
  const v155 = v52["tolls"];
  if (!Array.isArray(v155)) return INVALID;
  for (let v156 = 0; v156 < v155.length; v156++) {
    const v157 = v155[v156];
    if (typeof v157 !== "object" || v157 === null || Array.isArray(v157)) return INVALID;
    const v158 = v157["start"];
    if (typeof v158 !== "number" || !Number.isFinite(v158)) return INVALID;
    if (!Number.isSafeInteger(v158)) return INVALID;
    if (v158 < 0) return INVALID;
    const v159 = v157["end"];
    if (typeof v159 !== "number" || !Number.isFinite(v159)) return INVALID;
    if (!Number.isSafeInteger(v159)) return INVALID;
    if (v159 < 0) return INVALID;
    const v160 = v157["text"];
    if (typeof v160 !== "string") return INVALID;
    const v161 = v157["outcome"];
    if (!c8.has(v161)) return INVALID;
    const v162 = v157["low"];
    if (v162 !== null) {
      if (typeof v162 !== "number" || !Number.isFinite(v162)) return INVALID;
      if (!Number.isSafeInteger(v162)) return INVALID;
      if (v162 < 0) return INVALID;
    }
    const v163 = v157["high"];
    if (v163 !== null) {
      if (typeof v163 !== "number" || !Number.isFinite(v163)) return INVALID;
      if (!Number.isSafeInteger(v163)) return INVALID;
      if (v163 < 0) return INVALID;
    }
    const v164 = v157["approximate"];
    if (typeof v164 !== "boolean") return INVALID;
    const v165 = v157["who"];
    if (typeof v165 !== "string") return INVALID;
    const v166 = v157["of_which"];
    if (!Array.isArray(v166)) return INVALID;
    for (let v167 = 0; v167 < v166.length; v167++) {
      const v168 = v166[v167];
      if (typeof v168 !== "object" || v168 === null || Array.isArray(v168)) return INVALID;
      const v169 = v168["low"];
      if (v169 !== null) {
        if (typeof v169 !== "number" || !Number.isFinite(v169)) return INVALID;
        if (!Number.isSafeInteger(v169)) return INVALID;
        if (v169 < 0) return INVALID;
      }
      const v170 = v168["high"];
      if (v170 !== null) {
        if (typeof v170 !== "number" || !Number.isFinite(v170)) return INVALID;
        if (!Number.isSafeInteger(v170)) return INVALID;
        if (v170 < 0) return INVALID;
      }
      const v171 = v168["who"];
      if (typeof v171 !== "string") return INVALID;
    }
  }
  const v174 = v52["incidents"];
  if (v174 !== null) {
    if (typeof v174 !== "object" || v174 === null || Array.isArray(v174)) return INVALID;
    const v175 = v174["low"];
    if (v175 !== null) {
      if (typeof v175 !== "number" || !Number.isFinite(v175)) return INVALID;
      if (!Number.isSafeInteger(v175)) return INVALID;
      if (v175 < 0) return INVALID;
    }
    const v176 = v174["high"];
    if (v176 !== null) {
      if (typeof v176 !== "number" || !Number.isFinite(v176)) return INVALID;
      if (!Number.isSafeInteger(v176)) return INVALID;
      if (v176 < 0) return INVALID;
    }
  }
  const v178 = v52["extent"];
  if (!c9.has(v178)) return INVALID;
  const v179 = v52["polarity"];
  if (!c10.has(v179)) return INVALID;
  const v180 = v52["modality"];
  if (!c11.has(v180)) return INVALID;
  const v181 = v52["attribution"];
  if (!Array.isArray(v181)) return INVALID;
  for (let v182 = 0; v182 < v181.length; v182++) {
    const v183 = v181[v182];
    if (typeof v183 !== "object" || v183 === null || Array.isArray(v183)) return INVALID;
    const v184 = v183["start"];
    if (typeof v184 !== "number" || !Number.isFinite(v184)) return INVALID;
    if (!Number.isSafeInteger(v184)) return INVALID;
    if (v184 < 0) return INVALID;
    const v185 = v183["end"];
    if (typeof v185 !== "number" || !Number.isFinite(v185)) return INVALID;
    if (!Number.isSafeInteger(v185)) return INVALID;
    if (v185 < 0) return INVALID;
    const v186 = v183["text"];
    if (typeof v186 !== "string") return INVALID;
    const v187 = v183["source"];
    if (v187 !== null) {
      if (typeof v187 !== "object" || v187 === null || Array.isArray(v187)) return INVALID;
      const v188 = v187["id"];
      if (typeof v188 !== "string") return INVALID;
      const v189 = v187["name"];
      if (typeof v189 !== "string") return INVALID;
      const v190 = v187["name_ar"];
      if (typeof v190 !== "string") return INVALID;
      const v191 = v187["kind"];
      if (typeof v191 !== "string") return INVALID;
      const v192 = v187["part_of"];
      if (!Array.isArray(v192)) return INVALID;
      for (let v193 = 0; v193 < v192.length; v193++) {
        const v194 = v192[v193];
        if (typeof v194 !== "string") return INVALID;
      }
    }
    const v196 = v183["cue"];
    if (typeof v196 !== "string") return INVALID;
    const v197 = v183["stance"];
    if (!c12.has(v197)) return INVALID;
    const v198 = v183["quoted"];
    if (!c13.has(v198)) return INVALID;
  }
  const v200 = v52["disputes"];
  if (!Array.isArray(v200)) return INVALID;
  for (let v201 = 0; v201 < v200.length; v201++) {
    const v202 = v200[v201];
    if (typeof v202 !== "string") return INVALID;
  }
  const v203 = v52["confidence"];
  if (typeof v203 !== "number" || !Number.isFinite(v203)) return INVALID;
  if (v203 < 0) return INVALID;
  if (v203 > 1) return INVALID;
  const v204 = v52["notes"];
  if (!Array.isArray(v204)) return INVALID;
  for (let v205 = 0; v205 < v204.length; v205++) {
    const v206 = v204[v205];
    if (typeof v206 !== "string") return INVALID;
  }
  const v207 = v52["because"];
  let v208 = (() => {
    if (!Array.isArray(v207)) return INVALID;
    const v209 = new Array(v207.length);
    for (let v210 = 0; v210 < v207.length; v210++) {
      const v211 = v207[v210];
      if (typeof v211 !== "object" || v211 === null || Array.isArray(v211)) return INVALID;
      const v212 = v211["start"];
      if (typeof v212 !== "number" || !Number.isFinite(v212)) return INVALID;
      if (!Number.isSafeInteger(v212)) return INVALID;
      if (v212 < 0) return INVALID;
      const v213 = v211["end"];
      if (typeof v213 !== "number" || !Number.isFinite(v213)) return INVALID;
      if (!Number.isSafeInteger(v213)) return INVALID;
      if (v213 < 0) return INVALID;
      const v214 = v211["text"];
      if (typeof v214 !== "string") return INVALID;
      const v215 = v211["slot"];
      if (typeof v215 !== "string") return INVALID;
      const v216 = v211["rule"];
      if (typeof v216 !== "string") return INVALID;
      const v217 = v211["lost"];
      if (!Array.isArray(v217)) return INVALID;
      const v218 = new Array(v217.length);
      for (let v219 = 0; v219 < v217.length; v219++) {
        const v220 = v217[v219];
        if (typeof v220 !== "string") return INVALID;
        v218[v219] = v220;
      }
      const v221 = { "start": v212, "end": v213, "text": v214, "slot": v215, "rule": v216, "lost": v218 };
      v209[v210] = v221;
    }
    return v209;
  })();
  if (v208 === INVALID) {
    if ("because" in v52) return INVALID;
    v208 = undefined;
  }
  const v222 = v52["features"];
  let v223 = (() => {
    if (!Array.isArray(v222)) return INVALID;
    const v224 = new Array(v222.length);
    for (let v225 = 0; v225 < v222.length; v225++) {
      const v226 = v222[v225];
      if (typeof v226 !== "object" || v226 === null || Array.isArray(v226)) return INVALID;
      const v227 = v226["name"];
      if (typeof v227 !== "string") return INVALID;
      const v228 = v226["value"];
      if (typeof v228 !== "number" || !Number.isFinite(v228)) return INVALID;
      const v229 = v226["sentence"];
      if (typeof v229 !== "string") return INVALID;
      const v230 = { "name": v227, "value": v228, "sentence": v229 };
      v224[v225] = v230;
    }
    return v224;
  })();
  if (v223 === INVALID) {
    if ("features" in v52) return INVALID;
    v223 = undefined;
  }
}
const v232 = input["notes"];
if (!Array.isArray(v232)) return INVALID;
for (let v233 = 0; v233 < v232.length; v233++) {
  const v234 = v232[v233];
  if (typeof v234 !== "string") return INVALID;
}
return true;
};
return (input) => check(input) !== INVALID;
})();
export const isUnreadDocument: (input: unknown) => boolean = (() => {
const INVALID = Symbol('invalid');
const c0 = /^[\s\S]/;
const check = (input) => {
if (typeof input !== "object" || input === null || Array.isArray(input)) return INVALID;
const v0 = input["format"];
if (v0 !== "riwaya/1") return INVALID;
const v1 = input["engine"];
if (typeof v1 !== "object" || v1 === null || Array.isArray(v1)) return INVALID;
const v2 = v1["version"];
if (typeof v2 !== "string") return INVALID;
const v3 = v1["knowledge"];
if (typeof v3 !== "string") return INVALID;
const v5 = input["report"];
if (typeof v5 !== "object" || v5 === null || Array.isArray(v5)) return INVALID;
const v6 = v5["id"];
if (typeof v6 !== "string") return INVALID;
c0.lastIndex = 0;
if (!c0.test(v6)) return INVALID;
const v8 = input["mentions"];
if (!Array.isArray(v8)) return INVALID;
if (v8.length < 0 || v8.length > 0) return INVALID;
const v9 = [];
const v10 = input["claims"];
if (!Array.isArray(v10)) return INVALID;
if (v10.length < 0 || v10.length > 0) return INVALID;
const v11 = [];
const v12 = input["error"];
if (typeof v12 !== "object" || v12 === null || Array.isArray(v12)) return INVALID;
const v13 = v12["code"];
if (typeof v13 !== "string") return INVALID;
const v14 = v12["message"];
if (typeof v14 !== "string") return INVALID;
const v15 = v12["line"];
if (v15 !== null) {
  if (typeof v15 !== "number" || !Number.isFinite(v15)) return INVALID;
  if (!Number.isSafeInteger(v15)) return INVALID;
  if (v15 < 1) return INVALID;
}
return true;
};
return (input) => check(input) !== INVALID;
})();
